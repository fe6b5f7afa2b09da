"""The schematic kit: sub-spaces, axes, fronts, polarities, arrows and outside influences, made from real objects."""
