"""What the window does when something goes wrong that nobody had foreseen."""
