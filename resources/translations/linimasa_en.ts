<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>EventList</name>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln chosen</numerusform>
            <numerusform>%Ln chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FailureCard</name>
    <message numerus="yes">
        <source>%Ln files not read</source>
        <translation>
            <numerusform>%Ln file not read</numerusform>
            <numerusform>%Ln files not read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FromPicture</name>
    <message numerus="yes">
        <source>To see what the picture shows, open its %Ln articles: {names}.</source>
        <translation>
            <numerusform>To see what the picture shows, open its %Ln article: {names}.</numerusform>
            <numerusform>To see what the picture shows, open its %Ln articles: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The words of %Ln events of the picture no longer stand</source>
        <translation>
            <numerusform>The words of %Ln event of the picture no longer stand</numerusform>
            <numerusform>The words of %Ln events of the picture no longer stand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The words of all %Ln events of the picture stand</source>
        <translation>
            <numerusform>The words of the %Ln event of the picture stand</numerusform>
            <numerusform>The words of all %Ln events of the picture stand</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%Ln events copied with their sources</source>
        <translation>
            <numerusform>%Ln event copied with its source</numerusform>
            <numerusform>%Ln events copied with their sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ManyBar</name>
    <message numerus="yes">
        <source>%Ln events chosen</source>
        <translation>
            <numerusform>%Ln event chosen</numerusform>
            <numerusform>%Ln events chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Newcomers</name>
    <message numerus="yes">
        <source>%Ln articles added</source>
        <translation>
            <numerusform>%Ln article added</numerusform>
            <numerusform>%Ln articles added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingCard</name>
    <message numerus="yes">
        <source>Reading %Ln files</source>
        <translation>
            <numerusform>Reading %Ln file</numerusform>
            <numerusform>Reading %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files read</source>
        <translation>
            <numerusform>%Ln file read</numerusform>
            <numerusform>%Ln files read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln done</numerusform>
            <numerusform>%Ln done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message numerus="yes">
        <source>%Ln events found</source>
        <translation>
            <numerusform>%Ln event found</numerusform>
            <numerusform>%Ln events found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>%Ln undated</source>
        <translation>
            <numerusform>%Ln undated</numerusform>
            <numerusform>%Ln undated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files not read</source>
        <translation>
            <numerusform>%Ln file not read</numerusform>
            <numerusform>%Ln files not read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message numerus="yes">
        <source>%Ln events are in doubt: go to the next (N)</source>
        <translation>
            <numerusform>%Ln event is in doubt: go to it (N)</numerusform>
            <numerusform>%Ln events are in doubt: go to the next (N)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>numbers</name>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation>
            <numerusform>%Ln year</numerusform>
            <numerusform>%Ln years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation>
            <numerusform>%Ln month</numerusform>
            <numerusform>%Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A timeline of %Ln articles</source>
        <translation>
            <numerusform>A timeline of %Ln article</numerusform>
            <numerusform>A timeline of %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of %Ln events shown.</source>
        <translation>
            <numerusform>{n} of %Ln event shown.</numerusform>
            <numerusform>{n} of %Ln events shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{given} is too small for all %Ln events in letters that can be read; {size} would do</source>
        <translation>
            <numerusform>{given} is too small for its %Ln event in letters that can be read; {size} would do</numerusform>
            <numerusform>{given} is too small for all %Ln events in letters that can be read; {size} would do</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln centuries</source>
        <translation>
            <numerusform>%Ln century</numerusform>
            <numerusform>%Ln centuries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decades</source>
        <translation>
            <numerusform>%Ln decade</numerusform>
            <numerusform>%Ln decades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln half-years</source>
        <translation>
            <numerusform>%Ln half-year</numerusform>
            <numerusform>%Ln half-years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quarters</source>
        <translation>
            <numerusform>%Ln quarter</numerusform>
            <numerusform>%Ln quarters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seasons</source>
        <translation>
            <numerusform>%Ln season</numerusform>
            <numerusform>%Ln seasons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks</source>
        <translation>
            <numerusform>%Ln week</numerusform>
            <numerusform>%Ln weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weekends</source>
        <translation>
            <numerusform>%Ln weekend</numerusform>
            <numerusform>%Ln weekends</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of %Ln events</source>
        <translation>
            <numerusform>{n} of %Ln event</numerusform>
            <numerusform>{n} of %Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{part} of %Ln sentences dated</source>
        <translation>
            <numerusform>{part} of %Ln sentence dated</numerusform>
            <numerusform>{part} of %Ln sentences dated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln undated</source>
        <translation>
            <numerusform>%Ln undated</numerusform>
            <numerusform>%Ln undated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ignored</source>
        <translation>
            <numerusform>%Ln ignored</numerusform>
            <numerusform>%Ln ignored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A timeline of %Ln events: {choice}.</source>
        <translation>
            <numerusform>A timeline of %Ln event: {choice}.</numerusform>
            <numerusform>A timeline of %Ln events: {choice}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources</source>
        <translation>
            <numerusform>%Ln source</numerusform>
            <numerusform>%Ln sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events at one place</source>
        <translation>
            <numerusform>%Ln event at one place</numerusform>
            <numerusform>%Ln events at one place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events accepted.</source>
        <translation>
            <numerusform>%Ln event accepted.</numerusform>
            <numerusform>%Ln events accepted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events rejected.</source>
        <translation>
            <numerusform>%Ln event rejected.</numerusform>
            <numerusform>%Ln events rejected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forgotten is what was decided of %Ln events.</source>
        <translation>
            <numerusform>Forgotten is what was decided of %Ln event.</numerusform>
            <numerusform>Forgotten is what was decided of %Ln events.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events left open again.</source>
        <translation>
            <numerusform>%Ln event left open again.</numerusform>
            <numerusform>%Ln events left open again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>that what was decided of %Ln events is forgotten</source>
        <translation>
            <numerusform>that what was decided of %Ln event is forgotten</numerusform>
            <numerusform>that what was decided of %Ln events is forgotten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the review of %Ln events</source>
        <translation>
            <numerusform>the review of %Ln event</numerusform>
            <numerusform>the review of %Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions without a sentence</source>
        <translation>
            <numerusform>%Ln decision without a sentence</numerusform>
            <numerusform>%Ln decisions without a sentence</numerusform>
        </translation>
    </message>
</context>
</TS>
