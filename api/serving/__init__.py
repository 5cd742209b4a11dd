"""Connections: how many there may be, how long each may take, and what becomes of them when the service stops."""
