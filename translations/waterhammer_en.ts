<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Branches</name>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> and %n more</numerusform>
            <numerusform> and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Capacities</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of dealers</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CellEdits</name>
    <message numerus="yes">
        <source>; and %n more figures</source>
        <translation>
            <numerusform>; and %n more figure</numerusform>
            <numerusform>; and %n more figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartLegend</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message numerus="yes">
        <source>%1 fail(s)</source>
        <translation>
            <numerusform>%1 fails</numerusform>
            <numerusform>%1 fail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 no longer fail(s)</source>
        <translation>
            <numerusform>%1 no longer fails</numerusform>
            <numerusform>%1 no longer fail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
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
    <name>Crossings</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>of a list of dealers</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Curves</name>
    <message numerus="yes">
        <source>At %1: peak loss %2, %n dealer(s) fail</source>
        <translation>
            <numerusform>At %1: peak loss %2, %n dealer fails</numerusform>
            <numerusform>At %1: peak loss %2, %n dealers fail</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message numerus="yes">
        <source>All %n policies (%1)</source>
        <translation>
            <numerusform>The one policy (%1)</numerusform>
            <numerusform>All %n policies (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n dealer(s)</source>
        <translation>
            <numerusform>%1 of %n dealer</numerusform>
            <numerusform>%1 of %n dealers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n asset(s)</source>
        <translation>
            <numerusform>%1 of %n asset</numerusform>
            <numerusform>%1 of %n assets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n fund(s)</source>
        <translation>
            <numerusform>%1 of %n fund</numerusform>
            <numerusform>%1 of %n funds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n loan(s) among dealers</source>
        <translation>
            <numerusform>%n loan among dealers</numerusform>
            <numerusform>%n loans among dealers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventLog</name>
    <message numerus="yes">
        <source>%n dealer(s) absorb %1, the largest part, %2, %3.</source>
        <translation>
            <numerusform>%n dealer absorbs %1, the largest part, %2, %3.</numerusform>
            <numerusform>%n dealers absorb %1, the largest part, %2, %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Glance</name>
    <message numerus="yes">
        <source>%n dealer(s)</source>
        <translation>
            <numerusform>%n dealer</numerusform>
            <numerusform>%n dealers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fund(s)</source>
        <translation>
            <numerusform>%n fund</numerusform>
            <numerusform>%n funds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asset(s)</source>
        <translation>
            <numerusform>%n asset</numerusform>
            <numerusform>%n assets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n policy/-ies</source>
        <translation>
            <numerusform>%n policy</numerusform>
            <numerusform>%n policies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fail(s)</source>
        <translation>
            <numerusform>%n fails</numerusform>
            <numerusform>%n fail</numerusform>
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
        <source>%n more</source>
        <comment>of a list of dealers</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Newly in breach: %1; %n in breach altogether.</source>
        <translation>
            <numerusform>Newly in breach: %1; %n in breach altogether.</numerusform>
            <numerusform>Newly in breach: %1; %n in breach altogether.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed dealer(s) are wound down: &lt;sale&gt;%1&lt;/sale&gt; are sold.</source>
        <translation>
            <numerusform>%n failed dealer is wound down: &lt;sale&gt;%1&lt;/sale&gt; are sold.</numerusform>
            <numerusform>%n failed dealers are wound down: &lt;sale&gt;%1&lt;/sale&gt; are sold.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;sale&gt;%1&lt;/sale&gt; by %n dealer(s) in breach</source>
        <translation>
            <numerusform>&lt;sale&gt;%1&lt;/sale&gt; by %n dealer in breach</numerusform>
            <numerusform>&lt;sale&gt;%1&lt;/sale&gt; by %n dealers in breach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;sale&gt;%1&lt;/sale&gt; by %n failed dealer(s)</source>
        <translation>
            <numerusform>&lt;sale&gt;%1&lt;/sale&gt; by %n failed dealer</numerusform>
            <numerusform>&lt;sale&gt;%1&lt;/sale&gt; by %n failed dealers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;sale&gt;%1&lt;/sale&gt; by %n fund(s)</source>
        <translation>
            <numerusform>&lt;sale&gt;%1&lt;/sale&gt; by %n fund</numerusform>
            <numerusform>&lt;sale&gt;%1&lt;/sale&gt; by %n funds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 still owe their lenders %2.</source>
        <comment>dealers, by name</comment>
        <translation>
            <numerusform>%1 still owes its lenders %2.</numerusform>
            <numerusform>%1 still owe their lenders %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;absorb&gt;%1 absorb %2&lt;/absorb&gt;</source>
        <comment>one to three dealers, by name</comment>
        <translation>
            <numerusform>&lt;absorb&gt;%1 absorbs %2&lt;/absorb&gt;</numerusform>
            <numerusform>&lt;absorb&gt;%1 absorb %2&lt;/absorb&gt;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;absorb&gt;%n dealer(s) absorb %1&lt;/absorb&gt;</source>
        <translation>
            <numerusform>&lt;absorb&gt;%n dealer absorbs %1&lt;/absorb&gt;</numerusform>
            <numerusform>&lt;absorb&gt;%n dealers absorb %1&lt;/absorb&gt;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;absorb&gt;%n dealer(s) absorb %1&lt;/absorb&gt;, %2 %3 of it</source>
        <translation>
            <numerusform>&lt;absorb&gt;%n dealer absorbs %1&lt;/absorb&gt;, %2 %3 of it</numerusform>
            <numerusform>&lt;absorb&gt;%n dealers absorb %1&lt;/absorb&gt;, %2 %3 of it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2, the rest in %n other asset(s)</source>
        <translation>
            <numerusform>%1 of %2, the rest in %n other asset</numerusform>
            <numerusform>%1 of %2, the rest in %n other assets</numerusform>
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
        <source>%n dealer(s)</source>
        <comment>from whom</comment>
        <translation>
            <numerusform>%n dealer</numerusform>
            <numerusform>%n dealers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;sale&gt;%1&lt;/sale&gt; by %n dealer(s) for fear</source>
        <translation>
            <numerusform>&lt;sale&gt;%1&lt;/sale&gt; by %n dealer for fear</numerusform>
            <numerusform>&lt;sale&gt;%1&lt;/sale&gt; by %n dealers for fear</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n market maker(s) that have not failed</source>
        <translation>
            <numerusform>of %n market maker that has not failed</numerusform>
            <numerusform>of %n market makers that have not failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n market maker(s)</source>
        <translation>
            <numerusform>of %n market maker</numerusform>
            <numerusform>of %n market makers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sell &lt;sale&gt;%2&lt;/sale&gt; before they are below their limit, since the last fall may come again.</source>
        <comment>one or more dealers</comment>
        <translation>
            <numerusform>%1 sells &lt;sale&gt;%2&lt;/sale&gt; before it is below its limit, since the last fall may come again.</numerusform>
            <numerusform>%1 sell &lt;sale&gt;%2&lt;/sale&gt; before they are below their limit, since the last fall may come again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Policies</name>
    <message numerus="yes">
        <source>%n failure(s) fewer</source>
        <translation>
            <numerusform>%n failure fewer</numerusform>
            <numerusform>%n failures fewer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s) more</source>
        <translation>
            <numerusform>%n failure more</numerusform>
            <numerusform>%n failures more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message numerus="yes">
        <source>%n failed dealer(s) are wound down and sell %1.</source>
        <translation>
            <numerusform>%n failed dealer is wound down and sells %1.</numerusform>
            <numerusform>%n failed dealers are wound down and sell %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dealer(s) failed.</source>
        <translation>
            <numerusform>%n dealer failed.</numerusform>
            <numerusform>%n dealers failed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TradesPanel</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Waves</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of dealers</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n dealers on day %2</source>
        <comment>a wave</comment>
        <translation>
            <numerusform>%1: %n dealer on day %2</numerusform>
            <numerusform>%1: %n dealers on day %2</numerusform>
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
    <message numerus="yes">
        <source>%1 is open. %n thing(s) in it to know of.</source>
        <translation>
            <numerusform>%1 is open. There is one thing in it to know of.</numerusform>
            <numerusform>%1 is open. There are %n things in it to know of.</numerusform>
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
    <name>waterhammer::PartsLine</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waterhammer::RunCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
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
        <source>%n loan(s)</source>
        <comment>on repo, by name</comment>
        <translation>
            <numerusform>%n loan</numerusform>
            <numerusform>%n loans</numerusform>
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
    <message numerus="yes">
        <source>%n cell(s) refused: what stands there is no value (%1).</source>
        <translation>
            <numerusform>%n cell refused: what stands there is no value (%1).</numerusform>
            <numerusform>%n cells refused: what stands there is no value (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) have no place here.</source>
        <translation>
            <numerusform>%n cell has no place here.</numerusform>
            <numerusform>%n cells have no place here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of names that are not here.</source>
        <translation>
            <numerusform>%n row of a name that is not here.</numerusform>
            <numerusform>%n rows of names that are not here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n number</numerusform>
            <numerusform>%n numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n text</numerusform>
            <numerusform>%n texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <comment>of a block of cells</comment>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waterhammer::Window</name>
    <message numerus="yes">
        <source>Add %n event(s) on day %1</source>
        <translation>
            <numerusform>Add the event on day %1</numerusform>
            <numerusform>Add %n events on day %1</numerusform>
        </translation>
    </message>
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
<context>
    <name>waterhammer::VoteCount</name>
    <message numerus="yes">
        <source>The room says: %n vote(s), typed in</source>
        <translation>
            <numerusform>The room says: %n vote, typed in</numerusform>
            <numerusform>The room says: %n votes, typed in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waterhammer::RecordPanel</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend</source>
        <translation>
            <numerusform>%n thing to mend</numerusform>
            <numerusform>%n things to mend</numerusform>
        </translation>
    </message>
</context>
</TS>
