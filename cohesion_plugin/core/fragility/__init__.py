"""Signs of fragility of villes moyennes and other territories: components, thresholds, what is met, what is unknown."""
