"""Statistical typology: principal components, Ward's tree, consolidation, description of the classes (methods D.4)."""
