"""What a process and those that it has started take together."""
import os
import threading

PAGE = os.sysconf("SC_PAGE_SIZE")
INTERVAL = 0.05


class MemoryWatch:
    """Looks twenty times a second, as long as the block lasts; the kernel only knows the peak of each process alone."""

    def __init__(self, root):
        self.root = root
        self.peak = 0.0
        self.ended = threading.Event()
        self.thread = threading.Thread(target=self.run, daemon=True)

    def __enter__(self):
        self.thread.start()
        return self

    def __exit__(self, *_):
        self.ended.set()
        self.thread.join()

    def run(self):
        while not self.ended.wait(INTERVAL):
            self.peak = max(self.peak, resident(self.root) / 2**20)


def resident(root):
    """The bytes of a process and all below it that are in memory; pages that two of them share count twice."""
    found = {}
    for name in os.listdir("/proc"):
        if name.isdigit():
            try:
                with open(f"/proc/{name}/stat", encoding="utf-8", errors="replace") as file:
                    fields = file.read().rpartition(")")[2].split()
            except OSError:
                continue
            found[int(name)] = int(fields[1]), int(fields[21]) * PAGE
    family, added = {root}, True
    while added:
        added = {pid for pid, (parent, _) in found.items() if parent in family} - family
        family |= added
    return sum(found[pid][1] for pid in family if pid in found)
