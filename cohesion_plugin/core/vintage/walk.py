"""Walkers on the timeline: from a life of a code, event after event, to the lives it becomes (or came from)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .timeline import Timeline

_NEVER = 1 << 30


@dataclass(frozen=True)
class Walkers:
    """``origin``: who they are; ``place``: node, -1 where there is none any more.

    ``share``: part of the origin that is there; ``quality``: worst of the divisions met (see ``Shares``); ``trail``:
    one array of links per wave (-1: did not move).
    """

    origin: np.ndarray
    place: np.ndarray
    share: np.ndarray
    quality: np.ndarray
    trail: tuple[np.ndarray, ...] = ()

    @classmethod
    def at(cls, origin: np.ndarray, place: np.ndarray) -> Walkers:
        """Whole, not yet moved."""
        return cls(origin, place, np.ones(len(place)), np.zeros(len(place), dtype=np.int64))


@dataclass(frozen=True)
class Roads:
    """Links in one direction of time, with the share and quality of each.

    ``home``: by origin, the node where its walker sets out; ``since``: the step when it does.
    """

    lives: Timeline
    forward: bool
    share: np.ndarray
    quality: np.ndarray
    home: np.ndarray
    since: np.ndarray

    def advance(self, walkers: Walkers, on: np.ndarray) -> Walkers:
        """Those of ``on`` one event further: one walker for each link that leaves their place, none lost."""
        lives = self.lives
        order, leaves = lives.moving(self.forward)
        target = lives.after if self.forward else lives.before
        low = np.searchsorted(leaves, walkers.place, "left")
        found = np.searchsorted(leaves, walkers.place, "right") - low
        count = np.where(on, np.maximum(found, 1), 1)
        row = np.repeat(np.arange(len(on)), count)
        offset = np.arange(len(row)) - np.repeat(np.cumsum(count) - count, count)
        moved = (on & (found > 0))[row]
        link = np.full(len(row), -1, dtype=np.int64)
        link[moved] = order[(low[row] + offset)[moved]]
        place = np.where(moved, target[link], np.where(on[row], -1, walkers.place[row]))
        trail = tuple(wave[row] for wave in walkers.trail)
        share, quality = self._divide(row, link, walkers.origin[row], trail)
        kept = share >= 0
        quality = np.maximum(walkers.quality[row], quality)
        share = np.where(place >= 0, walkers.share[row] * share, walkers.share[row])
        trail = tuple(wave[kept] for wave in (*trail, link))
        return Walkers(walkers.origin[row][kept], place[kept], share[kept], quality[kept], trail)

    def _divide(
        self, row: np.ndarray, link: np.ndarray, origin: np.ndarray, trail: tuple[np.ndarray, ...]
    ) -> tuple[np.ndarray, np.ndarray]:
        """Share and quality of each step; -1 where a walker does not go, because it knows where it came from.

        A commune that was merged and is re-established is itself again, not a part of all that had been merged.
        """
        share = np.where(link >= 0, self.share[link], 1.0)
        quality = np.where(link >= 0, self.quality[link], 0)
        back, other = self._comes_back(link)
        if not back.any():
            return share, quality
        separate = back.copy()
        early = other[back] if self.forward else self.lives.before[link[back]]
        place = self._followed(early, self.since[origin[back]])
        separate[back] = (place >= 0) & (place != self.home[origin[back]])
        wave = np.full(len(row), _NEVER)
        wave[back] = self._first_visit(other[back], [links[back] for links in trail])
        earliest = np.full(row[-1] + 1, _NEVER)
        np.minimum.at(earliest, row, wave)
        home = earliest[row]
        kept = np.where(home < _NEVER, wave == home, ~separate)
        kept |= (np.bincount(row, kept, len(earliest)) == 0)[row]
        number = np.bincount(row, kept, len(earliest))[row]
        total = np.bincount(row, np.where(kept, share, 0), len(earliest))[row]
        changed = number < np.bincount(row, minlength=len(earliest))[row]
        again = np.where(total > 0, share / np.where(total > 0, total, 1), 1 / number)
        share = np.where(kept, np.where(changed, again, share), -1.0)
        return share, np.where(changed & (number == 1), 0, quality)

    def _comes_back(self, link: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Steps to a commune that had another life of its own, on the other side of the merge; and that life."""
        lives = self.lives
        piece = (lives.after if self.forward else lives.before)[link]
        other = (lives.early if self.forward else lives.late)[piece]
        back = (link >= 0) & (piece >= 0) & (other >= 0)
        return back, other

    def _followed(self, life: np.ndarray, since: np.ndarray) -> np.ndarray:
        """Where the territory of each life is when its walker sets out: in what it merged into, or itself again.

        -1 where a part was cut off on the way to make another commune: nothing says which of the two it is in.
        """
        lives = self.lives
        order, leaves = lives.moving(True)
        reached = lives.after[order]
        number = len(lives.node_code)
        links = np.sort(leaves * number + reached)
        place, passed = life, [life]
        while True:
            usual = np.minimum(np.searchsorted(leaves, place, "left"), len(leaves) - 1)
            on = (place >= 0) & (lives.end[place] < since) & (leaves[usual] == place)
            if not on.any():
                return place
            following = np.where(lives.cut[place], -1, reached[usual])
            for past in reversed(passed):
                again = np.where(past >= 0, lives.late[past], -1)
                wanted = place * number + again
                found = links[np.minimum(np.searchsorted(links, wanted), len(links) - 1)] == wanted
                following = np.where(found & (again >= 0), again, following)
            place = np.where(on, following, place)
            passed.append(place)

    def _first_visit(self, life: np.ndarray, trail: list[np.ndarray]) -> np.ndarray:
        """First wave in which each walker left a life, among those it passed through."""
        leaving = self.lives.before if self.forward else self.lives.after
        first = np.full(len(life), _NEVER)
        for number in reversed(range(len(trail))):
            links = trail[number]
            first[(links >= 0) & (leaving[links] == life)] = number
        return first
