# Pasting into tables
pasting-nothing-taken = { $count ->
    [one] One cell does not fit, so nothing was pasted.
   *[other] { $count } cells do not fit, so nothing was pasted.
} Correct what is named below and paste again.
pasting-too-large = At most { $most } cells are pasted at once. Paste them in parts.
pasting-beyond-columns = This lies to the right of the table.
pasting-beyond-rows = This lies below the table.
pasting-other-sum = The sum is not { $sum }. Sums are worked out by the application.
pasting-unit-lost = This cannot be written exactly in the unit of the cell.
