"""Indicators as data: read from JSON, recognised in the columns of tables, aggregated as they allow."""
