<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>cohesion</name>
    <message>
        <location filename="../cohesion_plugin/adapters/snapshot.py"/>
        <source>The layer « {} » can't be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/text_table.py"/>
        <source>Open it, check it, save it as CSV UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/text_table.py"/>
        <source>The table {} can't be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/text_table.py"/>
        <source>The workbook {} can't be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/text_table.py"/>
        <source>The workbook {} has no sheet « {} ».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/text_table.py"/>
        <source>sheets: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/vector_file.py"/>
        <source>The file {} can't be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/writer.py"/>
        <source>Close the programs and layers that use this file, check the rights and the free space, or choose another file. The previous file is intact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/writer.py"/>
        <source>Create it or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/writer.py"/>
        <source>No vector format has the suffix « {} ».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/writer.py"/>
        <source>The folder {} does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/writer.py"/>
        <location filename="../cohesion_plugin/processing/sinks.py"/>
        <source>The result could not be written to {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/writer.py"/>
        <source>Use .gpkg, .shp, .geojson, .csv or .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/writer.py"/>
        <source>it is open in another program, or in this project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/writer.py"/>
        <source>it is read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/build.py"/>
        <source>%n EPCI are not in the list of {}: an older vintage, probably.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/build.py"/>
        <source>%n code(s) repaired (lost leading zeros, spaces, lower case):</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/build.py"/>
        <source>%n code(s) stand on several features, whose shapes were united:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/build.py"/>
        <source>%n commune code(s) are not in the COG of {}: an older vintage, probably.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/build.py"/>
        <source>%n feature(s) left out, their code is missing or is no code:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/build.py"/>
        <source>%n municipal district(s) of Paris, Lyon or Marseille folded into their commune.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/build.py"/>
        <source>Choose another code column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/build.py"/>
        <source>Load it again or remove its filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/build.py"/>
        <source>No value of the column « {} » is a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/build.py"/>
        <source>Set it first (Layer ▸ Set CRS): Lambert-93 is EPSG:2154, degrees are EPSG:4326.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/build.py"/>
        <location filename="../cohesion_plugin/processing/recognition.py"/>
        <source>The layer « {} » has no coordinate reference system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/build.py"/>
        <source>The layer « {} » is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/build.py"/>
        <source>first values: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/contiguity.py"/>
        <source>%n border edge(s) belong to three polygons or more: overlaps in the layer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/contiguity.py"/>
        <source>%n border(s) do not join vertex for vertex (gaps, overlaps, unshared vertices); parts less than {} m apart count as shared:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/flows.py"/>
        <source>%n flow(s) are not numbers (suppressed or « &lt; 200 »): not counted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/flows.py"/>
        <source>%n flow(s) start from a code that is none: not counted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/flows.py"/>
        <source>%n origin(s) of the flow table are not in the layer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/flows.py"/>
        <source>This table is no flow table: origin, destination and value were not all found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/flows.py"/>
        <source>Use Insee's « base-flux-mobilite-domicile-lieu-travail » file, with CODGEO, DCLT and NBFLUX_C…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/flows.py"/>
        <location filename="../cohesion_plugin/core/membership.py"/>
        <location filename="../cohesion_plugin/core/recognise.py"/>
        <location filename="../cohesion_plugin/core/rings/catchment.py"/>
        <source>columns: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/membership.py"/>
        <source>%n EPCI have fewer communes in this layer than in {} (edge of the layer, or another vintage):</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/membership.py"/>
        <source>%n EPCI of unknown legal nature, treated as no métropole:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/membership.py"/>
        <source>%n commune(s) belong to no EPCI:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/membership.py"/>
        <source>%n commune(s) without a known population, counted as missing:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/membership.py"/>
        <location filename="../cohesion_plugin/core/rings/catchment.py"/>
        <source>%n feature(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/membership.py"/>
        <source>Choose the EPCI column, or give an EPCI table (DGCL, Insee, Banatic).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/membership.py"/>
        <source>Communes of the layer absent from the EPCI table:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/membership.py"/>
        <source>EPCI split over two vintages, its communes carry {} and {}: joined under the latter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/membership.py"/>
        <source>EPCI table: {} communes of the layer matched, {} not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/membership.py"/>
        <source>EPCI that carry several names in the layer; the first is kept:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/membership.py"/>
        <source>No feature of the layer could be attached to an EPCI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/membership.py"/>
        <source>The EPCI table gives several EPCI to a commune; the first is kept:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/membership.py"/>
        <source>The EPCI table has no pair of columns « commune code » and « EPCI SIREN ».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/membership.py"/>
        <source>The layer has no EPCI column: membership taken from the reference table of {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/membership.py"/>
        <source>The layer has no population: municipal population of the reference table of {} used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/membership.py"/>
        <source>The same EPCI name stands under several SIREN (two vintages mixed?):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/membership.py"/>
        <source>Use DGCL's epcicom file, Insee's Composition_communale or a Banatic export as published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/membership.py"/>
        <source>Values of the EPCI column that are no SIREN, read as « none »:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/progress.py"/>
        <source>Cancelled. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/projection.py"/>
        <source>Set the layer's true reference system (Layer ▸ Set CRS), then run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/projection.py"/>
        <source>Shapes outside the part of France that their code names:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/projection.py"/>
        <source>The coordinates of this layer are not in France when read in its reference system, {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/projection.py"/>
        <source>extent read: x {:.0f} to {:.0f}, y {:.0f} to {:.0f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/projection.py"/>
        <source>these numbers look like degrees: WGS 84 (EPSG:4326)?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/projection.py"/>
        <source>these numbers look like metres: Lambert-93 (EPSG:2154)?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/recognise.py"/>
        <source>Choose the code column yourself, or load a commune layer such as IGN's ADMIN EXPRESS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/recognise.py"/>
        <source>No column of this layer holds commune codes or EPCI SIREN numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/recognise.py"/>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/report.py"/>
        <source> and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/report.py"/>
        <source>{sentence} {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/rings/catchment.py"/>
        <source>%n commune(s) absent from the table of functional areas, counted as outside:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/rings/catchment.py"/>
        <source>Give a commune layer, and a table with CODGEO and AAV2020 such as Insee's « table d'appartenance ».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/rings/catchment.py"/>
        <source>Rings by functional area need the AAV of each commune.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/rings/catchment.py"/>
        <source>The table of functional areas has no pair of columns « commune code » and « AAV2020 ».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/rings/catchment.py"/>
        <source>Use Insee's AAV2020 composition or the « table d'appartenance ».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/rings/catchment.py"/>
        <source>{} is in no functional area: no ring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/rings/commuting.py"/>
        <source>%n EPCI have no resident worker in the flow table: not classified.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/rings/commuting.py"/>
        <source>Check that the two files cover the same territory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/rings/commuting.py"/>
        <source>No origin of the flow table is a commune of the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/rings/commuting.py"/>
        <source>first origins: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/rings/compute.py"/>
        <source>%n EPCI</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/rings/compute.py"/>
        <source>%n EPCI share no border with another (islands):</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/rings/compute.py"/>
        <source>Choose the EPCI that serves as the centre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/rings/compute.py"/>
        <source>Give Insee's « base-flux-mobilite-domicile-lieu-travail » file (CODGEO, DCLT, NBFLUX_C…).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/rings/compute.py"/>
        <source>Give SIREN numbers of EPCI of the layer, or none for every métropole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/rings/compute.py"/>
        <source>No EPCI of this layer is a métropole by its legal nature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/rings/compute.py"/>
        <source>Rings by commuting need a flow table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/rings/compute.py"/>
        <source>Some of the centres are not among the EPCI of this layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/rings/compute.py"/>
        <source>not found: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/rings/corners.py"/>
        <source>%n EPCI would be in a nearer ring if meeting at a point, or along {} m at most, were a border:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/rings/corners.py"/>
        <source>{} ({}: ring {} if it counted)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/rings/request.py"/>
        <source>At least one ring is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/rings/request.py"/>
        <source>Distances must be positive and rise from ring to ring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/rings/request.py"/>
        <source>Example: 15, 30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/rings/request.py"/>
        <source>Example: 15, 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/rings/request.py"/>
        <source>The share must lie between 0 and 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/rings/request.py"/>
        <source>Thresholds must fall from ring to ring, between 100 and 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/rings/request.py"/>
        <source>Unknown method « {} ».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/rings/request.py"/>
        <source>methods: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/shapes.py"/>
        <source>%n feature(s) are points or lines</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/shapes.py"/>
        <source>%n feature(s) without a shape, counted but not drawn:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/shapes.py"/>
        <source>%n invalid polygon(s) repaired:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/shapes.py"/>
        <location filename="../cohesion_plugin/processing/ring_job.py"/>
        <source>Choose a polygon layer, for example COMMUNE of IGN's ADMIN EXPRESS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/shapes.py"/>
        <location filename="../cohesion_plugin/processing/recognition.py"/>
        <source>The layer « {} » has no polygons: rings need the outlines of communes or EPCI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/shapes.py"/>
        <source>no feature has a shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/base.py"/>
        <source>Not enough memory. Close other programs or work on a part of the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/metropolitan_rings.py"/>
        <location filename="../cohesion_plugin/processing/ring_outputs.py"/>
        <source>Distance bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/metropolitan_rings.py"/>
        <source>Method sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/metropolitan_rings.py"/>
        <location filename="../cohesion_plugin/processing/ring_outputs.py"/>
        <source>Outlines of rings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/metropolitan_rings.py"/>
        <location filename="../cohesion_plugin/processing/ring_change.py"/>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/metropolitan_rings.py"/>
        <location filename="../cohesion_plugin/processing/ring_change.py"/>
        <source>Rings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/metropolitan_rings.py"/>
        <source>Rings of EPCI around métropoles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/metropolitan_rings.py"/>
        <source>ring,métropole,EPCI,contiguity,neighbours,buffer,commuting,catchment area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/provider.py"/>
        <source>Territorial cohesion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/recognition.py"/>
        <source>Choose a layer of communes or EPCI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/recognition.py"/>
        <source>Communes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/recognition.py"/>
        <source>EPCI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/recognition.py"/>
        <source>EPCI: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/recognition.py"/>
        <source>code: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/recognition.py"/>
        <source>population: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/recognition.py"/>
        <source>reference table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/requirements.py"/>
        <source>Missing Python packages: {}. The panel « Couronnes » tells how to install them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_change.py"/>
        <location filename="../cohesion_plugin/processing/ring_change_job.py"/>
        <source>Changes of ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_change.py"/>
        <source>Only the EPCI that change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_change.py"/>
        <source>Rings, first definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_change.py"/>
        <source>Rings, second definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_change.py"/>
        <source>What the definition of rings changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/processing/ring_change_job.py"/>
        <source> (of %n in a ring under either).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/processing/ring_change_job.py"/>
        <source>%n EPCI change ring from one definition to the other</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_change_job.py"/>
        <source>Choose a layer made by « Rings of EPCI around métropoles ».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_change_job.py"/>
        <source>What the definition changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_change_job.py"/>
        <source>missing columns: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_change_job.py"/>
        <source>« {} » is not a layer of rings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_job.py"/>
        <source>Load one, for example IGN's ADMIN EXPRESS, and choose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_job.py"/>
        <source>No layer of communes or EPCI was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_job.py"/>
        <source>« {} » is a table without shapes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_outputs.py"/>
        <source>Rings ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_outputs.py"/>
        <source>Rings of EPCI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>A table with CODGEO and AAV2020, such as Insee's table d'appartenance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>Catchment area: table of communes and AAV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>Centres: SIREN separated by commas (empty: every métropole)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>Column of EPCI SIREN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>Column of EPCI names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>Column of codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>Column of legal natures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>Column of names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>Column of population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>Communes or EPCI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>Commuting: flow table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>Commuting: threshold of each ring (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>Contiguity: rings pass through neighbouring métropoles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>Contiguity: shortest shared border (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>Distance, catchment area: share inside (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>Distance: an EPCI belongs by its</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>Distance: outer limit of each ring (km)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>EPCI of each commune: table (DGCL, Insee, Banatic)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>Each EPCI once (nearest ring, then longest border or largest share)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>Example: 15, 30 or 7,5 ; 15</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>Fold the districts of Paris, Lyon and Marseille into their commune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>Gaps and overlaps to bridge (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>Insee's base-flux-mobilite-domicile-lieu-travail as published: CODGEO, DCLT, NBFLUX_C…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>Métropoles are found by their legal nature. Any other EPCI may serve as a centre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>Number of rings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>Outlines that run beside each other closer than this share a border. 0: vertex for vertex only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>Polygons of communes (ADMIN EXPRESS, Etalab, your own) or of EPCI. Columns are recognised by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>Share of the EPCI that must lie inside. A commune cut by a limit counts by the share of its area inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>share of area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>share of population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>« {} » is not a list of numbers ({}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/sinks.py"/>
        <source>Remove these layers first, or choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/sinks.py"/>
        <source>The file {} is shown in this project, so it can't be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/sinks.py"/>
        <source>layers: {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
