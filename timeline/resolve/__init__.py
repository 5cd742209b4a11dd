"""From an expression to a moment on the calendar, and why."""
