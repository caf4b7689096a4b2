def site = { folder ->
    new File(folder, '_posts').mkdirs()
    new File(folder, '_config.yml').text = 'title: Allotment\nexclude: [pom.xml, later]\n'
    (10..39).each { number ->
        new File(folder, "_posts/2026-01-09-row-${number}.md").setText("""---
title: Row ${number}
author: marie
tags: [beans]
---

""" + '![](https://example.org/row.png) and [more]()\n\n' * 5, 'UTF-8')
    }
}
site(basedir)
def later = new File(basedir, 'later')
site(later)
new File(later, '_posts/2026-02-09-snails.md').setText('---\ntitle: Snails\ntags: [snails]\n---\n\nAt night.\n', 'UTF-8')
