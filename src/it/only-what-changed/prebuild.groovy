import org.codehaus.plexus.util.FileUtils

def git = { folder, String... words ->
    def command = ['git', '-c', 'user.name=Marie', '-c', 'user.email=marie@example.org'] + (words as List)
    def process = new ProcessBuilder(command).directory(folder).redirectErrorStream(true).start()
    def said = process.inputStream.getText('UTF-8')
    assert process.waitFor() == 0: said
}
def same = new File(basedir, 'same')
git(same, 'init', '-q')
git(same, 'add', '-A')
git(same, 'commit', '-q', '--no-gpg-sign', '-m', 'The allotment')
def changed = new File(basedir, 'changed')
FileUtils.copyDirectoryStructure(same, changed)
new File(changed, '_posts/2026-03-09-watering.md') << '\n![](https://example.org/tap.png)\n'
return true
