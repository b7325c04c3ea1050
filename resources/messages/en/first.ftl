# The first run.

first-step = Getting started { $step }/{ $of }
first-language = Language
first-company-below = The business registration number and the name are enough to begin. If you have a company file, open it instead.
first-type-number = Type the business number
first-try-sample = Try a sample company
first-sample-what = The sample is invented and its name begins with “(예시)”, Korean for sample. It can be removed at any time in one click.
first-sample = Sample
first-sample-remove = Remove the sample
