"""A random source with a taste for edges and for fields left out."""

import random


class Draw(random.Random):
    def chance(self, p):
        return self.random() < p

    def between(self, low, high, digits=4):
        return round(self.uniform(low, high), digits)

    def edgy(self, low, high, edges, p_edge=0.25, digits=4):
        if edges and self.chance(p_edge):
            return self.choice(edges)
        return self.between(low, high, digits)
