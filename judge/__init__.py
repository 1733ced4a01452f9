"""A local judge for coding-round practice."""
