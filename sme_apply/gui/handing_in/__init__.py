"""Before handing in: the finished PDF as it will be, and everything that is unfinished or doubtful."""
