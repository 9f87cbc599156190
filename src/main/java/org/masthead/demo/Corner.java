package org.masthead.demo;

import org.masthead.newsroom.Editor;

/** A corner of the demo's newsroom: what its readers and its desks did besides writing stories. Opened after those. */
interface Corner {

    void open(Editor desk);
}
