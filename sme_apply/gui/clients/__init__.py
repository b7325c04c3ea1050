"""What a consultant does for a client beside the application: engagement, approval, letter, sending and receiving."""
