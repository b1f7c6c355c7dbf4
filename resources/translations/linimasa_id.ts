<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Open files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste article…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close all articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Linimasa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame the selected event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>YYYY-MM-DD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no date; write it as 2023-09-14.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <source>Close the pane “{pane}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this pane</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message>
        <source>Wed 12 November</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <source>Drop articles here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text or Markdown, in Indonesian or English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are read on this computer and stay on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected rows (Ctrl+C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Descending</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventTable</name>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Choose an event to see what it rests on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next event</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Copy image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data holds all articles whole, whatever the filters and the view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: {w} × {h} px.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not written: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>What to export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>The picture is not copied: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture copied: {w} × {h} px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the date is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide all actors</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FailureCard</name>
    <message numerus="yes">
        <source>%Ln files not read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Clear all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Clear the filter: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KindRow</name>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>The clipboard holds no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaneHead</name>
    <message>
        <source>Options of the pane “{pane}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasteCard</name>
    <message>
        <source>Paste an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publication date, if known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the text begins with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without one it is looked for in the text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Show the preview smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the preview larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{w} × {h} px</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Clear this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not there any more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferenceCard</name>
    <message>
        <source>Today in this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day the article calls today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Today” is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words such as “yesterday” or “last year” are counted from this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the article tells: {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the article tells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it as the article itself tells</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>The data of the first article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search events and words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search titles, sentences and quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl F</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message>
        <source>Source text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Sentences used</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln undated</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which day is “today” in this article?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {place}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln files not read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop reading; what is read stays</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as a picture or as data (Ctrl+E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open files (Ctrl+O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything (Home)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Undated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undated events</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Or look at a sample first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wheel and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next and previous event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WithinField</name>
    <message>
        <source>Find an actor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <source>About Linimasa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A timeline of what the news tells. Articles are read on this computer and stay on it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>choices</name>
    <message>
        <source>only {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events without an actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>articles in {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stated dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inferred dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dates of publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dates with two readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>occurrences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plans</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>before {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year} BC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{decade}s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {decade}s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ordinal} century</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ordinal} century BC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ordinal} millennium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ordinal} millennium BC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}st</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}nd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}rd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}th</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Q{quarter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Q{quarter} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first half of {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second half of {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{season} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>week of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weekend of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>winter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>summer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>autumn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>daytime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>early {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the middle of {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late {date}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eventlist</name>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>No date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quoted by {medium}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>{n} by the filters ({words})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} outside this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} without a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} events are too many for one picture, it holds {most}: hide actors, or zoom to fewer days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that was found, each with its place in the text; a list of articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that was found, each with its place in the text; one article a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table with one row for each event, for a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>facets</name>
    <message>
        <source>No actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From publication date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Articles ({patterns})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder of articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture ({patterns})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data ({patterns})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the timeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>legend</name>
    <message>
        <source>A day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A longer time, as wide as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approximate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since, before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inferred, not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From publication date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of two readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>numbers</name>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A timeline of %Ln articles</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of %Ln events shown.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{given} is too small for all %Ln events in letters that can be read; {size} would do</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln centuries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decades</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln half-years</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quarters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seasons</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weekends</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of %Ln events</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overview</name>
    <message>
        <source>{n} earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>paste</name>
    <message>
        <source>This text is open already: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is too long; save it as a file and open that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pictures</name>
    <message>
        <source>no dated event is left to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no actor is called “{name}”; there are: {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only {actors}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a date and left out: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out by filters and days: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers name the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture of {given} pixels is too large; {size} would do at this scale</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saving</name>
    <message>
        <source>The name must end in one of {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters the font lacks are written as codes: {codes}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message>
        <source>{many} earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{many} later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} of that week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“today” {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{many} before Easter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{many} after Easter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}/{month}/{year} of the Islamic calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>summary</name>
    <message>
        <source>“Today” differs from article to article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What day “today” is, is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Today” is {day}, {basis}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>{n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‹ {n} earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} later ›</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>units</name>
    <message>
        <source>century</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half-year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>season</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>daytime</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>why</name>
    <message>
        <source>The sentence names no date. The article is from {date}, {basis}, and the event is placed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sentence names no date, so the date of a sentence nearby is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sentence names no date, so that of a sentence nearby is taken. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” cannot be placed in the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”: {explanation}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” says the date and the time of day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” says the whole date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” names a {unit} and no day, so the mark is as wide as the {unit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” can be read as {readings}, and nothing else in the article decides it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or as </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value}, the {unit} of {basis}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {unit} of {value}, {basis}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value}, {basis}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {unit} of {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {part} of {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} on {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{third} of {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} of {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} in {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, near {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {date} until {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {unit} before {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {unit} after {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{many} before {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{many} after {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last {name} before {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first {name} after {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {name} in the week of {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day {n} of {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time is that of the zone {zone}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins then; no end is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends then; no beginning is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weekday in the text is another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text calls it a {weekday}, which it was not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the weekday beside it fits only so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the article&apos;s other dates are written so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that is usual in the article&apos;s language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you have decided so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is read with the {order}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>{n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {state}, {events}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From publication date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occurrence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mentioned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>direct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly direct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day given for “today”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the publication date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the date in the dateline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the latest date in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the date of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day nobody knows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
