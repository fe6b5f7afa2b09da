"""The Processing provider: parameters, help, error mapping; the computation is in core."""
