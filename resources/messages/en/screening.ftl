# Changes and combinations of a screening

screening-changes = Eligible once all of this is so:
screening-combinations = Programmes that may be combined
screening-plan-allowed = { $programmes }: grants up to { $grants }, loans up to { $loans }, own share { $own }
screening-plan-possible = { $programmes }: grants up to { $grants }, loans up to { $loans }, own share { $own }. Whether some of them may be combined is not known; ask the agencies.
