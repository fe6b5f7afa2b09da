"""Territories set side by side: any sets of communes, their figures, their gaps to a reference."""
