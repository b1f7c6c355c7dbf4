"""What is where on the timeline, in plain numbers: scale, ticks, lanes, rows and labels. Knows no Qt and no text."""
