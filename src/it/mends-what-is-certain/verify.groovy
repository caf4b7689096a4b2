def runs = new File(basedir, 'build.log').getText('UTF-8').split('Jekyll site, 2 posts').drop(1)
assert runs.size() == 5

// The first run shows what the second does.
assert runs[0].contains('[INFO] -##The beans')
assert runs[0].contains('[INFO] +## The beans')
assert runs[0].contains('This would mend 5 places in 2 files: 2 heading-space, 1 front-matter-syntax, 1 link-bare, 1 link-syntax.')
assert runs[1].contains('Mended 5 places in 2 files: 2 heading-space, 1 front-matter-syntax, 1 link-bare, 1 link-syntax.')
assert runs[1].contains('-Dpostlint.unsafe makes it')
assert runs[2].contains('Nothing to mend.')
assert runs[3].contains('Mended 1 place in 1 file: 1 heading-level.')
assert runs[4].contains('[link-internal]')
assert !runs[4].contains('[heading-space]')

def text = new File(basedir, '_posts/2026-03-02-first-seeds.md').getText('UTF-8')
assert text == '''---
title: "Seeds: the first of them"
---
## The beans

The beans came from <https://seeds.openjdk.org/beans> and from
[a neighbour](https://neighbour.openjdk.org/).

## Peas and lentils

They follow in [April](april.md).
'''
def other = new File(basedir, '_posts/2026-03-09-watering.md').getText('UTF-8')
assert other == '---\r\ntitle: Watering\r\n---\r\n## The tap\r\n\r\nTurn it on.\r\n'
