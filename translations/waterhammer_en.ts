<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>CellEdits</name>
    <message numerus="yes">
        <source>; and %n more figures</source>
        <translation>
            <numerusform>; and %n more figure</numerusform>
            <numerusform>; and %n more figures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContagionGraph</name>
    <message numerus="yes">
        <source>%n dealer(s)</source>
        <translation>
            <numerusform>%n dealer</numerusform>
            <numerusform>%n dealers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Narrator</name>
    <message numerus="yes">
        <source>&lt;b&gt;%n dealer(s) fail.&lt;/b&gt;</source>
        <translation>
            <numerusform>&lt;b&gt;%n dealer fails.&lt;/b&gt;</numerusform>
            <numerusform>&lt;b&gt;%n dealers fail.&lt;/b&gt;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%1 fail.&lt;/b&gt;</source>
        <comment>one to three dealers, by name</comment>
        <translation>
            <numerusform>&lt;b&gt;%1 fails.&lt;/b&gt;</numerusform>
            <numerusform>&lt;b&gt;%1 fail.&lt;/b&gt;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dealer(s) in breach sell &lt;sale&gt;%1 bn&lt;/sale&gt;.</source>
        <translation>
            <numerusform>%n dealer in breach sells &lt;sale&gt;%1 bn&lt;/sale&gt;.</numerusform>
            <numerusform>%n dealers in breach sell &lt;sale&gt;%1 bn&lt;/sale&gt;.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;absorb&gt;%1 absorb %2 bn&lt;/absorb&gt;.</source>
        <comment>one to three dealers, by name</comment>
        <translation>
            <numerusform>&lt;absorb&gt;%1 absorbs %2 bn&lt;/absorb&gt;.</numerusform>
            <numerusform>&lt;absorb&gt;%1 absorb %2 bn&lt;/absorb&gt;.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waterhammer::ChartView</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waterhammer::DayAxis</name>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n policies</source>
        <translation>
            <numerusform>%n policy</numerusform>
            <numerusform>%n policies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waterhammer::EventLog</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waterhammer::FileDesk</name>
    <message numerus="yes">
        <source>%1 has %n problem(s). What could be read is open, without a file; the file itself is untouched.</source>
        <translation>
            <numerusform>%1 has %n problem. What could be read is open, without a file; the file itself is untouched.</numerusform>
            <numerusform>%1 has %n problems. What could be read is open, without a file; the file itself is untouched.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waterhammer::MessageStrip</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waterhammer::ParameterTable</name>
    <message numerus="yes">
        <source>%n parameter(s)</source>
        <translation>
            <numerusform>%n parameter</numerusform>
            <numerusform>%n parameters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waterhammer::TablePage</name>
    <message numerus="yes">
        <source>%1 of %n figures</source>
        <translation>
            <numerusform>%1 of %n figure</numerusform>
            <numerusform>%1 of %n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exposure(s)</source>
        <translation>
            <numerusform>%n exposure</numerusform>
            <numerusform>%n exposures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n policies</source>
        <translation>
            <numerusform>%n policy</numerusform>
            <numerusform>%n policies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n position(s)</source>
        <translation>
            <numerusform>%n position</numerusform>
            <numerusform>%n positions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>clear %n cell(s)</source>
        <translation>
            <numerusform>clear %n cell</numerusform>
            <numerusform>clear %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fill down %n cell(s)</source>
        <translation>
            <numerusform>fill down %n cell</numerusform>
            <numerusform>fill down %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n row(s)</source>
        <translation>
            <numerusform>Add %n row</numerusform>
            <numerusform>Add %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;Pasted %1 rows × %2 columns:&lt;/b&gt; %n number(s)</source>
        <translation>
            <numerusform>&lt;b&gt;Pasted %1 rows × %2 columns:&lt;/b&gt; %n number</numerusform>
            <numerusform>&lt;b&gt;Pasted %1 rows × %2 columns:&lt;/b&gt; %n numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) refused.</source>
        <translation>
            <numerusform>%n cell refused.</numerusform>
            <numerusform>%n cells refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) past the end.</source>
        <translation>
            <numerusform>%n row past the end.</numerusform>
            <numerusform>%n rows past the end.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waterhammer::Window</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dealer(s)</source>
        <translation>
            <numerusform>%n dealer</numerusform>
            <numerusform>%n dealers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asset(s)</source>
        <translation>
            <numerusform>%n asset</numerusform>
            <numerusform>%n assets</numerusform>
        </translation>
    </message>
</context>
</TS>
