"""How sure a reading is: a judgement of the whole of it, and every doubt with its place."""
