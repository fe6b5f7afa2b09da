"""From one year of the code officiel géographique to another: movements, passage, detection, conversion of tables."""
