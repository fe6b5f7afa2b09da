"""The panels: choose, run an algorithm as a task, show the result. No computation."""
