# Versions and the bin: what is wrong and what to do, in two sentences at most.

history-company-first = The company of this application is in the bin as well. Bring the company back first.
