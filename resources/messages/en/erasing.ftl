# Erasing for good: what is wrong and what to do, in two sentences at most.

erasing-log-read = Another window is reading the vault, so traces of the erased data are not overwritten yet. Close that window; they will then be overwritten by themselves.
