"""The OpenAPI 3.1 document: schemas of the structs, answers, calls, and the whole of them."""
