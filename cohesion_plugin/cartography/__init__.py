"""Results to map: renderers, labels, legends and the page."""
