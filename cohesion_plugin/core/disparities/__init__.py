"""Disparities between territories: deviations, inequality, spatial association, discontinuities, handicaps."""
