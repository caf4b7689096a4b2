def log = new File(basedir, 'build.log').getText('UTF-8')
def runs = log.split('(?m)^.*Scanning for projects').tail()
assert runs.size() == 9
assert runs.every { it.contains('BUILD SUCCESS') }

def executed = { it.contains('posts checked in') && it.contains('posts indexed:') }
def restored = {
    !it.contains('checked in') && !it.contains('indexed:')
        && it.contains('Skipping plugin execution (cached): postlint:check')
        && it.contains('Skipping plugin execution (cached): postlint:tags')
}
assert executed(runs[0])
assert restored(runs[1])
assert restored(runs[2])
assert executed(runs[3])
assert executed(runs[4])
assert executed(runs[5])
assert executed(runs[6])
assert restored(runs[7])
assert executed(runs[8])

// Only from the shared cache could the other machine know.
def index = new File(basedir, 'first/target/postlint/tags/index.json').text
['second', 'third'].each {
    assert new File(basedir, "$it/target/postlint/tags/index.json").text == index
}
assert new File(basedir, 'caches/shared').directory
