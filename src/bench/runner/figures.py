"""Medians, and ratios by pairs: what is compared ran in the same round."""
from statistics import median


def cpu(sample):
    return sample.cpu


def wall(sample):
    return sample.wall


def peak(sample):
    return sample.peak


class Figures:
    """What tables and goals ask of the samples. Every method gives None where something was not measured."""

    def __init__(self, rounds):
        self.rounds = rounds

    def values(self, size, name, what=cpu):
        return [what(sample) for sample in self.rounds.of(size, name).values()]

    def median(self, size, name, what=cpu):
        values = self.values(size, name, what)
        return median(values) if values else None

    def added_by_round(self, size, name, floor, what=cpu):
        """What a run costs more than its floor in the same round; all of it where it has none."""
        mine = self.rounds.of(size, name)
        below = self.rounds.of(size, floor) if floor else {}
        return {
            number: what(sample) - (what(below[number]) if floor else 0)
            for number, sample in mine.items()
            if not floor or number in below
        }

    def added(self, size, name, floor, what=cpu):
        values = self.added_by_round(size, name, floor, what).values()
        return median(values) if values else None

    def ratio(self, over, under, what=cpu):
        """The median of a ratio; both sides are a size, a run and its floor or None."""
        left = self.added_by_round(*over, what)
        right = self.added_by_round(*under, what)
        ratios = [left[number] / right[number] for number in left if right.get(number, 0) > 0]
        return median(ratios) if ratios else None
