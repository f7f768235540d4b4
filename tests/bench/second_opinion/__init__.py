"""The cascade model, vectorised by hand in plain numpy: an independent second implementation.

Dealers are rows, assets are columns in the order of the file, books are dense matrices, and one round is a few dozen
expressions over whole matrices.  Whatever stays during a run lives in Market (a `set` event makes another one),
whatever a round hands on to the next in State, and the working of one round in a namespace that each step adds to.
"""
