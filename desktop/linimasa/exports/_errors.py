"""What cannot be written in a format."""


class UnwritableError(Exception):
    """Nothing was written; the message, a `Message`, says why and what to do."""
