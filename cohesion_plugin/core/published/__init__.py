"""What Insee and the Observatoire des territoires publish: recognised, read, joined to territories."""
