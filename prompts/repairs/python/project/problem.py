from http import HTTPStatus


class Problem(Exception):
    """An answer other than success, sent as a problem document (RFC 9457)."""

    def __init__(self, status, detail, headers=None, close=False):
        super().__init__(detail)
        self.status, self.headers, self.close = HTTPStatus(status), headers or {}, close

    def document(self):
        return {"status": self.status.value, "title": self.status.phrase, "detail": str(self)}


def refused(detail):
    return Problem(422, detail)


def not_found(kind):
    return Problem(404, f"there is no such {kind}")
