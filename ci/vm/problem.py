"""What ends ci/vm/run other than the guest's command."""


class Problem(Exception):
    """A sentence for the user, and an exit code."""

    USAGE = 2
    UNAVAILABLE = 77  # ctest shows it as skipped
    CRASHED = 99
    TIMEOUT = 124

    def __init__(self, code, sentence):
        super().__init__(sentence)
        self.code = code
