"""The only bridge between files or layers and core."""
