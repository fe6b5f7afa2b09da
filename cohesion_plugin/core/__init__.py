"""The science: pandas, numpy, scipy, shapely, pyproj. No QGIS, no Qt, usable from a notebook."""
