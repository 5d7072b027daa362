/**
 * The bibliography of the Chicago Manual of Style (author and date) for the kinds of document that Muster cites, in
 * CSL 1.0.2. The styles that ship with citeproc have no Chicago one.
 */
export const CHICAGO_STYLE = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="en-US">
  <info>
    <title>Chicago, author and date, for documents and data</title>
    <id>muster-chicago</id>
    <updated>2026-11-25T00:00:00+00:00</updated>
  </info>
  <macro name="who">
    <names variable="author">
      <name and="text" name-as-sort-order="first" delimiter-precedes-last="always" et-al-min="11" et-al-use-first="7"/>
      <substitute>
        <text variable="container-title" font-style="italic"/>
        <text variable="publisher"/>
        <text variable="title" quotes="true"/>
      </substitute>
    </names>
  </macro>
  <macro name="year">
    <choose>
      <if variable="issued"><date variable="issued" form="text" date-parts="year"/></if>
      <else><text term="no date" form="short"/></else>
    </choose>
  </macro>
  <macro name="what">
    <choose>
      <if type="report"><text variable="title" font-style="italic"/></if>
      <else><text variable="title" quotes="true"/></else>
    </choose>
  </macro>
  <macro name="where">
    <group delimiter=", ">
      <text variable="container-title" font-style="italic"/>
      <choose>
        <if type="article-newspaper report entry-encyclopedia" match="any">
          <group delimiter=" ">
            <date variable="issued"><date-part name="month"/></date>
            <date variable="issued"><date-part name="day"/></date>
          </group>
        </if>
      </choose>
    </group>
  </macro>
  <citation>
    <layout delimiter="; "><text macro="who"/></layout>
  </citation>
  <bibliography>
    <layout suffix=".">
      <group delimiter=". ">
        <text macro="who"/>
        <text macro="year"/>
        <text macro="what"/>
        <text macro="where"/>
        <text variable="publisher"/>
        <text variable="version" prefix="Data version "/>
        <group delimiter=" ">
          <text term="accessed" text-case="capitalize-first"/>
          <date variable="accessed" form="text"/>
        </group>
        <text variable="URL"/>
      </group>
    </layout>
  </bibliography>
</style>`;
