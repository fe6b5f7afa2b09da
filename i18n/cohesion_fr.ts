<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>cohesion</name>
    <message>
        <location filename="../cohesion_plugin/adapters/book.py"/>
        <source>Open it in a spreadsheet, check it, and save it again as .xlsx.</source>
        <translation>Ouvrez-le dans un tableur, vérifiez-le et enregistrez-le de nouveau en .xlsx.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/book.py"/>
        <source>The workbook {} can't be opened.</source>
        <translation>Le classeur {} ne s’ouvre pas.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/book.py"/>
        <source>The workbook {} has no sheet « {} ».</source>
        <translation>Le classeur {} n’a pas de feuille «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/book.py"/>
        <location filename="../cohesion_plugin/core/published/identify.py"/>
        <source>sheets: {}</source>
        <translation>feuilles&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/dependencies.py"/>
        <source>{name} {wanted} or later: QGIS has {found}.</source>
        <translation>{name} {wanted} ou plus récent&#xa0;: QGIS a {found}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/dependencies.py"/>
        <source>{name} {wanted} or later: not installed.</source>
        <translation>{name} {wanted} ou plus récent&#xa0;: non installé.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/formats.py"/>
        <source>No vector format has the suffix « {} ».</source>
        <translation>Aucun format vecteur n’a l’extension «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/formats.py"/>
        <source>Use .gpkg, .shp, .geojson, .csv or .xlsx.</source>
        <translation>Utilisez .gpkg, .shp, .geojson, .csv ou .xlsx.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/formats.py"/>
        <source>some rows could not be written</source>
        <translation>des lignes n’ont pas pu être écrites</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/formats.py"/>
        <location filename="../cohesion_plugin/adapters/register_sheets_out.py"/>
        <source>the file could not be written to its end (is the disk full?)</source>
        <translation>le fichier n’a pas pu être écrit jusqu’au bout (disque plein&#xa0;?)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/own_folder.py"/>
        <source>Ask who administers this computer, or use the system's own package manager.</source>
        <translation>Adressez-vous à l’administrateur de cet ordinateur, ou utilisez le gestionnaire de paquets du système.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/own_folder.py"/>
        <source>There is no folder that the plugin may write packages to.</source>
        <translation>Il n’y a aucun dossier où l’extension puisse écrire des paquets.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/published.py"/>
        <source>A published archive holds a CSV file or a workbook; 7z archives inside must be unpacked first.</source>
        <translation>Une archive publiée contient un fichier CSV ou un classeur&#xa0;; une archive 7z qui s’y trouve doit d’abord être décompressée.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/published.py"/>
        <source>Choose it again, where it is now.</source>
        <translation>Choisissez-le de nouveau, là où il se trouve maintenant.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/published.py"/>
        <source>Download it again.</source>
        <translation>Téléchargez-la de nouveau.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/published.py"/>
        <source>Download the file again, from the page that links to it.</source>
        <translation>Téléchargez de nouveau le fichier, depuis la page qui y mène.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/published.py"/>
        <source>The archive {} can't be opened.</source>
        <translation>L’archive {} ne s’ouvre pas.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/published.py"/>
        <source>The archive {} holds no table.</source>
        <translation>L’archive {} ne contient aucune table.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/published.py"/>
        <source>The file {} is not there.</source>
        <translation>Le fichier {} n’est pas là.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/published.py"/>
        <source>Unpack it yourself and choose the table you need.</source>
        <translation>Décompressez-le vous-même et choisissez la table voulue.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/published.py"/>
        <source>Use .csv, .xlsx, .ods, .xls, .gpkg, .dbf, or the .zip as downloaded.</source>
        <translation>Utilisez .csv, .xlsx, .ods, .xls, .gpkg, .dbf, ou le .zip tel que téléchargé.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/published.py"/>
        <source>members: {}</source>
        <translation>contenu&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/published.py"/>
        <location filename="../cohesion_plugin/core/comparison/resolve.py"/>
        <location filename="../cohesion_plugin/core/recognise.py"/>
        <location filename="../cohesion_plugin/core/statistics/request.py"/>
        <location filename="../cohesion_plugin/core/typologies/elsewhere.py"/>
        <location filename="../cohesion_plugin/core/typologies/summary.py"/>
        <location filename="../cohesion_plugin/core/vintage/movements.py"/>
        <location filename="../cohesion_plugin/gui/statistical_options.py"/>
        <location filename="../cohesion_plugin/gui/typology_group.py"/>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/published.py"/>
        <source>{} GB once unpacked</source>
        <translation>{} Go une fois décompressé</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/published.py"/>
        <source>{} is a web page, not a table.</source>
        <translation>{} est une page web, pas une table.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/published.py"/>
        <source>{} is not a table this plugin reads.</source>
        <translation>{} n’est pas une table que cette extension sait lire.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/published.py"/>
        <source>{} is too large to be a table of communes.</source>
        <translation>{} est trop gros pour être une table de communes.</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/adapters/register/describe_file.py"/>
        <source>%n table(s) in the file</source>
        <translation>
            <numerusform>%n table dans le fichier</numerusform>
            <numerusform>%n tables dans le fichier</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register/describe_file.py"/>
        <location filename="../cohesion_plugin/processing/register_input.py"/>
        <source>Choose the GeoPackage of a register, or create one with « Create a register of cooperations ».</source>
        <translation>Choisissez le GeoPackage d’un registre, ou créez-en un avec «&#xa0;Créer un registre des coopérations&#xa0;».</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register/describe_file.py"/>
        <source>The register {} can't be read.</source>
        <translation>Le registre {} ne peut pas être lu.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register/describe_file.py"/>
        <source>a GeoPackage</source>
        <translation>un GeoPackage</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register/describe_file.py"/>
        <source>an SQLite database</source>
        <translation>une base SQLite</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register/describe_file.py"/>
        <source>it is a file of another kind ({})</source>
        <translation>c’est un fichier d’une autre sorte ({})</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register/describe_file.py"/>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register/describe_file.py"/>
        <source>it is {} without the table « registre »</source>
        <translation>c’est {} sans la table «&#xa0;registre&#xa0;»</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register/describe_file.py"/>
        <source>the file is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register/describe_file.py"/>
        <source>there is no such file</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register/describe_file.py"/>
        <source>{} is no register of cooperations: {}.</source>
        <translation>{} n’est pas un registre des coopérations&#xa0;: {}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register/geopackage_new.py"/>
        <location filename="../cohesion_plugin/processing/schematic_kit.py"/>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register/geopackage_new.py"/>
        <source>{} exists already: a register never replaces a file.</source>
        <translation>{} existe déjà&#xa0;: un registre ne remplace jamais un fichier.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register/geopackage_store.py"/>
        <source>Free some space or ask for the right to write there, then try again.</source>
        <translation>Libérez de la place ou demandez le droit d’y écrire, puis recommencez.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register/geopackage_store.py"/>
        <source>The register {} must be brought to schema {}, and no copy of it could be kept beside.</source>
        <translation>Le registre {} doit passer au schéma {}, et aucune copie n’a pu être gardée à côté.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register/geopackage_store.py"/>
        <location filename="../cohesion_plugin/adapters/register/postgres_errors.py"/>
        <location filename="../cohesion_plugin/adapters/register/sqlite_session.py"/>
        <location filename="../cohesion_plugin/adapters/register/store.py"/>
        <source>nothing was written</source>
        <translation>rien n’a été écrit</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register/migrations.py"/>
        <source>Registers of schema {} can't be brought to schema {}.</source>
        <translation>Les registres du schéma {} ne peuvent pas passer au schéma {}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register/postgres_errors.py"/>
        <source>Ask its administrator whether the server is running, then try again.</source>
        <translation>Demandez à son administrateur si le serveur tourne, puis recommencez.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register/postgres_errors.py"/>
        <source>Ask the administrator of the database for the right to read and write its schema.</source>
        <translation>Demandez à l’administrateur de la base le droit de lire et d’écrire dans son schéma.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register/postgres_errors.py"/>
        <source>Ask the owner of its tables to change one agreement with this version of the plugin: that brings it up to date for everybody. Then open it again.</source>
        <translation>Demandez au propriétaire de ses tables de modifier un accord avec cette version de l’extension&#xa0;: le registre est alors à jour pour tous. Rouvrez-le ensuite.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register/postgres_errors.py"/>
        <source>Check the network, then try again.</source>
        <translation>Vérifiez le réseau, puis recommencez.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register/postgres_errors.py"/>
        <location filename="../cohesion_plugin/adapters/register/sqlite_session.py"/>
        <source>Free some space, then try again.</source>
        <translation>Libérez de la place, puis recommencez.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register/postgres_errors.py"/>
        <source>Read the register again to see whether they are there.</source>
        <translation>Relisez le registre pour voir si elles y sont.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register/postgres_errors.py"/>
        <location filename="../cohesion_plugin/adapters/register/sqlite_session.py"/>
        <source>Save or close the edits there, then try again.</source>
        <translation>Enregistrez ou fermez-y les modifications, puis recommencez.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register/postgres_errors.py"/>
        <source>The connection to the register {} was lost while it confirmed your changes.</source>
        <translation>La connexion au registre {} a été perdue pendant qu’il confirmait vos modifications.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register/postgres_errors.py"/>
        <source>The connection to the register {} was lost.</source>
        <translation>La connexion au registre {} a été perdue.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register/postgres_errors.py"/>
        <source>The database of the register {} does not answer.</source>
        <translation>La base du registre {} ne répond pas.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register/postgres_errors.py"/>
        <location filename="../cohesion_plugin/adapters/register/sqlite_session.py"/>
        <source>The register {} can't be used.</source>
        <translation>Le registre {} est inutilisable.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register/postgres_errors.py"/>
        <location filename="../cohesion_plugin/adapters/register/sqlite_session.py"/>
        <source>The register {} could not be written: the disk is full, or can't be written to.</source>
        <translation>Le registre {} n’a pas pu être écrit&#xa0;: le disque est plein, ou refuse l’écriture.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register/postgres_errors.py"/>
        <location filename="../cohesion_plugin/adapters/register/sqlite_session.py"/>
        <source>The register {} is being written by another program.</source>
        <translation>Un autre programme est en train d’écrire dans le registre {}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register/postgres_errors.py"/>
        <source>The register {} was made by an older version of the plugin, and your account may not bring it up to date.</source>
        <translation>Le registre {} a été créé par une version antérieure de l’extension, et votre compte n’a pas le droit de le mettre à jour.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register/postgres_errors.py"/>
        <source>Your account may not do this in the register {}.</source>
        <translation>Votre compte n’a pas ce droit dans le registre {}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register/postgres_errors.py"/>
        <source>schema of the register: {}, of this version: {}</source>
        <translation>schéma du registre&#xa0;: {}, de cette version&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register/postgres_errors.py"/>
        <source>they were written all, or none of them</source>
        <translation>elles ont été écrites toutes, ou aucune</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register/postgres_errors.py"/>
        <location filename="../cohesion_plugin/adapters/register/sqlite_session.py"/>
        <source>what was there before is intact</source>
        <translation>ce qui s’y trouvait est intact</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register/postgres_new.py"/>
        <source>Choose another schema.</source>
        <translation>Choisissez un autre schéma.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register/postgres_new.py"/>
        <source>The database server is too old for a register: PostgreSQL {} or later is needed.</source>
        <translation>Le serveur de base de données est trop ancien pour un registre&#xa0;: il faut PostgreSQL {} ou plus récent.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register/postgres_new.py"/>
        <source>The schema « {} » holds tables of a register already; nothing is replaced.</source>
        <translation>Le schéma «&#xa0;{}&#xa0;» contient déjà des tables d’un registre&#xa0;; rien n’est remplacé.</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/adapters/register/postgres_store.py"/>
        <source>%n table(s) in the schema</source>
        <translation>
            <numerusform>%n table dans le schéma</numerusform>
            <numerusform>%n tables dans le schéma</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register/postgres_store.py"/>
        <source>Choose another schema, or create a register with « Create a register of cooperations ».</source>
        <translation>Choisissez un autre schéma, ou créez un registre avec «&#xa0;Créer un registre des coopérations&#xa0;».</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register/postgres_store.py"/>
        <source>The schema « {} » of the database holds no register of cooperations.</source>
        <translation>Le schéma «&#xa0;{}&#xa0;» de la base ne contient pas de registre des coopérations.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register/postgres_target.py"/>
        <source>Check the network, the connection's settings and your account, then try again.</source>
        <translation>Vérifiez le réseau, les réglages de la connexion et votre compte, puis recommencez.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register/postgres_target.py"/>
        <source>Example: postgres:host=server dbname=agence authcfg=abc1234 schema=cooperations</source>
        <translation>Exemple&#xa0;: postgres:host=serveur dbname=agence authcfg=abc1234 schema=cooperations</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register/postgres_target.py"/>
        <source>Install psycopg2 (on Debian and Ubuntu: python3-psycopg2), then start QGIS again.</source>
        <translation>Installez psycopg2 (sous Debian et Ubuntu&#xa0;: python3-psycopg2), puis relancez QGIS.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register/postgres_target.py"/>
        <source>QGIS has no PostgreSQL connection « {} » here.</source>
        <translation>QGIS n’a pas ici de connexion PostgreSQL «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register/postgres_target.py"/>
        <source>Set it up in QGIS's browser under this name, then try again.</source>
        <translation>Créez-la sous ce nom dans l’explorateur de QGIS, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register/postgres_target.py"/>
        <source>The Python package psycopg2 is missing: without it, a register in PostgreSQL can't be read.</source>
        <translation>Le paquet Python psycopg2 manque&#xa0;: sans lui, un registre dans PostgreSQL ne peut pas être lu.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register/postgres_target.py"/>
        <source>The database of the register ({}) can't be reached.</source>
        <translation>La base du registre ({}) est injoignable.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register/postgres_target.py"/>
        <source>connections: {}</source>
        <translation>connexions&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register/postgres_target.py"/>
        <source>« {} » names no PostgreSQL database.</source>
        <translation>«&#xa0;{}&#xa0;» ne désigne aucune base PostgreSQL.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register/session.py"/>
        <source>Correct the row; nothing was written.</source>
        <translation>Corrigez la ligne&#xa0;; rien n’a été écrit.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register/session.py"/>
        <source>The register refuses a row that breaks one of its rules.</source>
        <translation>Le registre refuse une ligne qui enfreint une de ses règles.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register/session.py"/>
        <source>{}, row « {} »</source>
        <translation>{}, ligne «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register/sqlite_session.py"/>
        <source>Ask for the right to write there, or work on a copy.</source>
        <translation>Demandez le droit d’y écrire, ou travaillez sur une copie.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register/sqlite_session.py"/>
        <source>Open it in QGIS to see what it holds, or go back to a copy.</source>
        <translation>Ouvrez-le dans QGIS pour voir ce qu’il contient, ou revenez à une copie.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register/sqlite_session.py"/>
        <source>The register {} can't be written to: the file or its folder is read-only.</source>
        <translation>Le registre {} refuse l’écriture&#xa0;: le fichier ou son dossier est en lecture seule.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register/store.py"/>
        <source>Go back to a copy of it.</source>
        <translation>Revenez à une copie.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register/store.py"/>
        <location filename="../cohesion_plugin/core/cooperation/changes.py"/>
        <source>The register has no table « {} ».</source>
        <translation>Le registre n’a pas de table «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register/store.py"/>
        <source>The register {} is damaged: its table « {} » is not whole.</source>
        <translation>Le registre {} est abîmé&#xa0;: sa table «&#xa0;{}&#xa0;» n’est pas entière.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register/store.py"/>
        <source>The register {} was made by a newer version of the plugin (schema {}, known here: {}): it is opened read-only.</source>
        <translation>Le registre {} vient d’une version plus récente de l’extension (schéma {}, connu ici&#xa0;: {})&#xa0;: il est ouvert en lecture seule.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register/store.py"/>
        <source>The register {} was made by an older version of the plugin (schema {}): the first change brings it to schema {}.</source>
        <translation>Le registre {} vient d’une version plus ancienne de l’extension (schéma {})&#xa0;: la première modification le portera au schéma {}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register/store.py"/>
        <source>Update the plugin, then write again.</source>
        <translation>Mettez l’extension à jour, puis recommencez.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register/store.py"/>
        <location filename="../cohesion_plugin/core/cooperation/coverage_rings.py"/>
        <location filename="../cohesion_plugin/core/cooperation/exchange/decisions.py"/>
        <location filename="../cohesion_plugin/core/cooperation/exchange/from_profile.py"/>
        <location filename="../cohesion_plugin/core/vintage/movements.py"/>
        <location filename="../cohesion_plugin/processing/ring_change_job.py"/>
        <location filename="../cohesion_plugin/processing/typology_change_job.py"/>
        <source>missing columns: {}</source>
        <translation>colonnes manquantes&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register/store.py"/>
        <source>{} has a table « {} », but no version of a schema: it is no register of cooperations.</source>
        <translation>{} a une table «&#xa0;{}&#xa0;», mais pas de version de schéma&#xa0;: ce n’est pas un registre des coopérations.</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/adapters/register/writing.py"/>
        <source>%n row(s) of the register changed since you read it. Nothing was overwritten.</source>
        <translation>
            <numerusform>%n ligne du registre a changé depuis votre lecture. Rien n’a été écrasé.</numerusform>
            <numerusform>%n lignes du registre ont changé depuis votre lecture. Rien n’a été écrasé.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register/writing.py"/>
        <source>Correct « {} » of one of them.</source>
        <translation>Corrigez «&#xa0;{}&#xa0;» de l’une d’elles.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register/writing.py"/>
        <source>Read the register again, compare both versions, then repeat your change.</source>
        <translation>Relisez le registre, comparez les deux versions, puis refaites votre modification.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register/writing.py"/>
        <source>These rows of « {} » refer to each other in a circle.</source>
        <translation>Ces lignes de «&#xa0;{}&#xa0;» se désignent l’une l’autre en rond.</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/adapters/register/writing.py"/>
        <source>and %n other row(s)</source>
        <translation>
            <numerusform>et %n autre ligne</numerusform>
            <numerusform>et %n autres lignes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register/writing.py"/>
        <source>other columns than yours</source>
        <translation>d’autres colonnes que les vôtres</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register/writing.py"/>
        <location filename="../cohesion_plugin/gui/cooperation_conflict.py"/>
        <source>somebody unknown</source>
        <translation>un inconnu</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register/writing.py"/>
        <source>{}: added by {} ({}), and would be deleted too</source>
        <translation>{}&#xa0;: ajouté par {} ({}), et serait supprimé aussi</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register/writing.py"/>
        <source>{}: changed by {} ({}): {}</source>
        <translation>{}&#xa0;: modifiée par {} ({})&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register/writing.py"/>
        <source>{}: deleted by somebody else</source>
        <translation>{}&#xa0;: supprimée par quelqu’un d’autre</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register/writing.py"/>
        <source>{}: to be deleted by you, changed by {} ({})</source>
        <translation>{}&#xa0;: à supprimer selon vous, modifiée par {} ({})</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register/writing.py"/>
        <source>{}: yours « {} », now « {} »</source>
        <translation>{}&#xa0;: la vôtre «&#xa0;{}&#xa0;», maintenant «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register_forms/project.py"/>
        <source>Check that the file is a register and that no other program blocks it.</source>
        <translation>Vérifiez que le fichier est un registre et qu’aucun autre programme ne le bloque.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register_forms/project.py"/>
        <location filename="../cohesion_plugin/gui/comparison_booklet_dialog.py"/>
        <location filename="../cohesion_plugin/processing/create_register.py"/>
        <location filename="../cohesion_plugin/processing/import_cooperations_parameters.py"/>
        <location filename="../cohesion_plugin/processing/register_input.py"/>
        <source>Register of cooperations</source>
        <translation>Registre des coopérations</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register_forms/project.py"/>
        <source>Some tables of the register can't be opened.</source>
        <translation>Des tables du registre ne peuvent pas être ouvertes.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register_forms/project.py"/>
        <source>Vocabularies</source>
        <translation>Vocabulaires</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register_forms/rules.py"/>
        <source>1 or more.</source>
        <translation>1 ou plus.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register_forms/rules.py"/>
        <source>2019, 2019-04 or 2019-04-10; “&lt;2020-01” for before January 2020, “&gt;2019” for after 2019.</source>
        <translation>2019, 2019-04 ou 2019-04-10&#xa0;; «&#xa0;&lt;2020-01&#xa0;» pour avant janvier 2020, «&#xa0;&gt;2019&#xa0;» pour après 2019.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register_forms/rules.py"/>
        <source>A colour as #RRGGBB, or nothing.</source>
        <translation>Une couleur de la forme #RRVVBB, ou rien.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register_forms/rules.py"/>
        <source>An address that begins with http.</source>
        <translation>Une adresse qui commence par http.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register_forms/rules.py"/>
        <source>An agreement does not renew itself.</source>
        <translation>Un accord ne se renouvelle pas lui-même.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register_forms/rules.py"/>
        <source>Between -180 and 180 degrees.</source>
        <translation>Entre -180 et 180 degrés.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register_forms/rules.py"/>
        <source>Between -90 and 90 degrees.</source>
        <translation>Entre -90 et 90 degrés.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register_forms/rules.py"/>
        <source>Nine digits, or nothing.</source>
        <translation>Neuf chiffres, ou rien.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register_forms/rules.py"/>
        <source>Two capital letters, as FR or BE.</source>
        <translation>Deux lettres capitales, comme FR ou BE.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register_forms/rules.py"/>
        <source>Write something here.</source>
        <translation>Écrivez quelque chose ici.</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/adapters/register_sheets.py"/>
        <source>%n row(s) of « {} » have cells under no column name.</source>
        <translation>
            <numerusform>%n ligne de «&#xa0;{}&#xa0;» a des cellules sans nom de colonne.</numerusform>
            <numerusform>%n lignes de «&#xa0;{}&#xa0;» ont des cellules sans nom de colonne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/adapters/register_sheets.py"/>
        <source>%n row(s) of « {} » have letters broken by a wrong encoding.</source>
        <translation>
            <numerusform>%n ligne de «&#xa0;{}&#xa0;» a des lettres abîmées par un mauvais encodage.</numerusform>
            <numerusform>%n lignes de «&#xa0;{}&#xa0;» ont des lettres abîmées par un mauvais encodage.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register_sheets.py"/>
        <source>Name the column, or empty these cells.</source>
        <translation>Nommez la colonne, ou videz ces cellules.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register_sheets.py"/>
        <source>Open the original file in a spreadsheet, choosing its encoding, and save it as CSV UTF-8.</source>
        <translation>Ouvrez le fichier d’origine dans un tableur en choisissant son encodage, et enregistrez-le en CSV UTF-8.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register_sheets.py"/>
        <source>Rename or remove one of each.</source>
        <translation>Renommez ou retirez l’une des deux.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register_sheets.py"/>
        <source>Save it as .csv, .xlsx or .ods.</source>
        <translation>Enregistrez-le en .csv, .xlsx ou .ods.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register_sheets.py"/>
        <source>cohesion:exportcooperations of an empty register gives a template to fill in.</source>
        <translation>cohesion:exportcooperations, sur un registre vide, donne un modèle à remplir.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register_sheets.py"/>
        <location filename="../cohesion_plugin/core/disparities/join.py"/>
        <source>rows: {}</source>
        <translation>lignes&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register_sheets.py"/>
        <source>suffix: {}</source>
        <translation>extension&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register_sheets.py"/>
        <source>« {} » has columns of the same name.</source>
        <translation>«&#xa0;{}&#xa0;» a des colonnes de même nom.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register_sheets.py"/>
        <source>« {} » is empty.</source>
        <translation>«&#xa0;{}&#xa0;» est vide.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register_sheets.py"/>
        <source>« {} » is no table that can be imported.</source>
        <translation>«&#xa0;{}&#xa0;» n’est pas un tableau qui s’importe.</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/adapters/register_sheets_bad.py"/>
        <source>%n formula(s) of « {} » have no result.</source>
        <translation>
            <numerusform>%n formule de «&#xa0;{}&#xa0;» n’a pas de résultat.</numerusform>
            <numerusform>%n formules de «&#xa0;{}&#xa0;» n’ont pas de résultat.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register_sheets_bad.py"/>
        <source>Open the file in a spreadsheet, save it, and import it again; or replace formulas by their values.</source>
        <translation>Ouvrez le fichier dans un tableur, enregistrez-le et importez-le de nouveau&#xa0;; ou remplacez les formules par leurs valeurs.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register_sheets_bad.py"/>
        <source>The sheet « {} » of {} has merged cells: only the first of each is filled.</source>
        <translation>La feuille «&#xa0;{}&#xa0;» de {} a des cellules fusionnées&#xa0;: seule la première de chacune est remplie.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register_sheets_bad.py"/>
        <source>Unmerge them, and write the value in each row.</source>
        <translation>Annulez la fusion, et écrivez la valeur sur chaque ligne.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register_sheets_bad.py"/>
        <source>cells: {}</source>
        <translation>cellules&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register_sheets_bad.py"/>
        <source>{} merged areas</source>
        <translation>{} zones fusionnées</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register_sheets_out.py"/>
        <source>A text of « {} » is too long for a workbook.</source>
        <translation>Un texte de «&#xa0;{}&#xa0;» est trop long pour un classeur.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/register_sheets_out.py"/>
        <source>Export to CSV.</source>
        <translation>Exportez en CSV.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/snapshot.py"/>
        <source>Check that its file or database is still there, then load it again.</source>
        <translation>Vérifiez que son fichier ou sa base existe toujours, puis rechargez-la.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/snapshot.py"/>
        <source>The layer « {} » can't be read any more.</source>
        <translation>La couche «&#xa0;{}&#xa0;» ne peut plus être lue.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/staging.py"/>
        <source>Close the programs and layers that use this file, check the rights and the free space, or choose another file. What was there before is intact.</source>
        <translation>Fermez les programmes et les couches qui utilisent ce fichier, vérifiez les droits et l’espace libre, ou choisissez un autre fichier. Ce qui s’y trouvait est intact.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/staging.py"/>
        <source>Create it or choose another.</source>
        <translation>Créez-le ou choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/staging.py"/>
        <source>The folder {} does not exist.</source>
        <translation>Le dossier {} n’existe pas.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/staging.py"/>
        <location filename="../cohesion_plugin/cartography/schematic_library.py"/>
        <location filename="../cohesion_plugin/gui/comparison_atlas_files.py"/>
        <location filename="../cohesion_plugin/gui/comparison_drawing.py"/>
        <location filename="../cohesion_plugin/gui/comparison_own.py"/>
        <location filename="../cohesion_plugin/gui/statistical_charts.py"/>
        <location filename="../cohesion_plugin/processing/sinks.py"/>
        <source>The result could not be written to {}.</source>
        <translation>Le résultat n’a pas pu être écrit dans {}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/staging.py"/>
        <source>it is not a file</source>
        <translation>ce n’est pas un fichier</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/staging.py"/>
        <source>it is open in another program, or in this project</source>
        <translation>il est ouvert dans un autre programme, ou dans ce projet</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/staging.py"/>
        <source>it is read-only</source>
        <translation>il est en lecture seule</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/staging.py"/>
        <source>the folder is read-only</source>
        <translation>le dossier est en lecture seule</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/system_packages.py"/>
        <source>This release ({release}) offers versions that are too old: {packages}. Prefer another way.</source>
        <translation>Cette version du système ({release}) propose des versions trop anciennes&#xa0;: {packages}. Préférez un autre moyen.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/text_table.py"/>
        <location filename="../cohesion_plugin/core/published/delimited.py"/>
        <source>Open it in a spreadsheet, check it, and save it as CSV UTF-8.</source>
        <translation>Ouvrez-la dans un tableur, vérifiez-la et enregistrez-la en CSV UTF-8.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/text_table.py"/>
        <location filename="../cohesion_plugin/core/published/delimited.py"/>
        <source>The table {} can't be read.</source>
        <translation>La table {} ne peut pas être lue.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/wheel_choice.py"/>
        <source>Add what is missing to the folder, then try again; the command shown prepares a whole folder.</source>
        <translation>Ajoutez au dossier ce qui manque, puis réessayez&#xa0;; la commande affichée prépare un dossier complet.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/wheel_choice.py"/>
        <source>Choose the folder that holds the files themselves.</source>
        <translation>Choisissez le dossier qui contient les fichiers eux-mêmes.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/wheel_choice.py"/>
        <source>The folder « {} » does not hold all that is needed.</source>
        <translation>Le dossier «&#xa0;{}&#xa0;» ne contient pas tout ce qu’il faut.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/wheel_choice.py"/>
        <source>There is no wheel (.whl file) in « {} ».</source>
        <translation>Il n’y a aucun wheel (fichier .whl) dans «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/wheel_choice.py"/>
        <source>{by} needs {need}; QGIS has {version}, which must stay as it is.</source>
        <translation>{by} demande {need}&#xa0;; QGIS a {version}, qui doit rester tel quel.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/wheel_choice.py"/>
        <source>{by} needs {need}; the folder gives {version}.</source>
        <translation>{by} demande {need}&#xa0;; le dossier fournit {version}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/wheel_choice.py"/>
        <source>{wanted}: the folder has another version only: {names}.</source>
        <translation>{wanted}&#xa0;: le dossier n’en a qu’une autre version&#xa0;: {names}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/wheel_choice.py"/>
        <source>{wanted}: the folder has it for another system or Python only: {names}.</source>
        <translation>{wanted}&#xa0;: le dossier ne l’a que pour un autre système ou un autre Python&#xa0;: {names}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/wheel_choice.py"/>
        <source>{wheel} needs Python {wanted}; QGIS has {found}.</source>
        <translation>{wheel} demande Python {wanted}&#xa0;; QGIS a {found}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/wheel_choice.py"/>
        <source>{}: no wheel in the folder.</source>
        <translation>{}&#xa0;: aucun wheel dans le dossier.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/wheel_choice.py"/>
        <source>{}: the file is damaged; copy it again.</source>
        <translation>{}&#xa0;: le fichier est endommagé&#xa0;; copiez-le de nouveau.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/wheel_install.py"/>
        <source>Files in use cannot be replaced: restart QGIS, then install before anything else.</source>
        <translation>Des fichiers en cours d’utilisation ne peuvent pas être remplacés&#xa0;: redémarrez QGIS, puis installez avant toute autre chose.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/wheel_install.py"/>
        <source>Make room on the disk, or ask who administers this computer.</source>
        <translation>Libérez de l’espace sur le disque, ou adressez-vous à l’administrateur de cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/wheel_install.py"/>
        <source>The packages could not be put into « {} »; it is as before.</source>
        <translation>Les paquets n’ont pas pu être mis dans «&#xa0;{}&#xa0;»&#xa0;; il est resté comme avant.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/wheel_install.py"/>
        <source>The packages could not be written to « {} »; nothing was installed.</source>
        <translation>Les paquets n’ont pas pu être écrits dans «&#xa0;{}&#xa0;»&#xa0;; rien n’a été installé.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/wheel_install.py"/>
        <source>{} MB are needed on the disk.</source>
        <translation>Il faut {} Mo sur le disque.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/wheel_unpack.py"/>
        <source>Get the file again from where it was published.</source>
        <translation>Téléchargez de nouveau le fichier là où il est publié.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/wheel_unpack.py"/>
        <source>It has no list of its files (RECORD).</source>
        <translation>Il n’a pas de liste de ses fichiers (RECORD).</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/wheel_unpack.py"/>
        <source>The wheel « {} » is damaged or was changed; nothing was installed.</source>
        <translation>Le wheel «&#xa0;{}&#xa0;» est endommagé ou a été modifié&#xa0;; rien n’a été installé.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/wheel_unpack.py"/>
        <source>{} has no sum to check it by.</source>
        <translation>{} n’a pas de somme de contrôle qui permette de le vérifier.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/wheel_unpack.py"/>
        <source>{} is missing in it.</source>
        <translation>{} y manque.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/wheel_unpack.py"/>
        <source>{} is not as its maker published it.</source>
        <translation>{} n’est pas tel que son auteur l’a publié.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/wheel_unpack.py"/>
        <source>{} is not in its list of files.</source>
        <translation>{} n’est pas dans sa liste de fichiers.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/wheel_unpack.py"/>
        <source>{} would be written outside of the folder.</source>
        <translation>{} serait écrit hors du dossier.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/wheels.py"/>
        <source>The folder « {} » cannot be read.</source>
        <translation>Le dossier «&#xa0;{}&#xa0;» ne peut pas être lu.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/workbook.py"/>
        <source>Open it in a spreadsheet, check it, and save it again as .xlsx or as CSV UTF-8.</source>
        <translation>Ouvrez-le dans un tableur, vérifiez-le et enregistrez-le de nouveau en .xlsx ou en CSV UTF-8.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/adapters/workbook.py"/>
        <source>The file {} can't be opened.</source>
        <translation>Le fichier {} ne s’ouvre pas.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/booklet_cover.py"/>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/booklet_cover.py"/>
        <source>How to read this booklet</source>
        <translation>Lire ce livret</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/booklet_cover.py"/>
        <location filename="../cohesion_plugin/cartography/check_blocks.py"/>
        <location filename="../cohesion_plugin/cartography/page_sheet.py"/>
        <source>Made by: {}</source>
        <translation>Réalisation&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/booklet_map.py"/>
        <location filename="../cohesion_plugin/cartography/cooperation_page.py"/>
        <location filename="../cohesion_plugin/cartography/page_coverage.py"/>
        <location filename="../cohesion_plugin/cartography/page_generic.py"/>
        <location filename="../cohesion_plugin/cartography/page_links.py"/>
        <location filename="../cohesion_plugin/cartography/page_ring_sheet.py"/>
        <location filename="../cohesion_plugin/cartography/ring_pages.py"/>
        <location filename="../cohesion_plugin/cartography/schematic_page.py"/>
        <location filename="../cohesion_plugin/cartography/typology_page.py"/>
        <location filename="../cohesion_plugin/cartography/typology_page_change.py"/>
        <source>Base map</source>
        <translation>Fond de carte</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/booklet_map.py"/>
        <location filename="../cohesion_plugin/core/booklet/cooperations.py"/>
        <location filename="../cohesion_plugin/gui/comparison_fragility_dialog.py"/>
        <location filename="../cohesion_plugin/gui/comparison_panel.py"/>
        <location filename="../cohesion_plugin/gui/cooperation_filters.py"/>
        <location filename="../cohesion_plugin/gui/cooperation_map.py"/>
        <location filename="../cohesion_plugin/processing/compare_outputs.py"/>
        <location filename="../cohesion_plugin/processing/fragility_outputs.py"/>
        <source>Territories</source>
        <translation>Territoires</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/booklet_paper.py"/>
        <location filename="../cohesion_plugin/cartography/check_sources.py"/>
        <location filename="../cohesion_plugin/cartography/cooperation_page.py"/>
        <location filename="../cohesion_plugin/cartography/page_sheet.py"/>
        <location filename="../cohesion_plugin/cartography/schematic_evidence.py"/>
        <location filename="../cohesion_plugin/cartography/typology_page.py"/>
        <location filename="../cohesion_plugin/core/booklet/closing.py"/>
        <location filename="../cohesion_plugin/core/booklet/themes.py"/>
        <location filename="../cohesion_plugin/core/cooperation/asked.py"/>
        <location filename="../cohesion_plugin/core/cooperation/links/method.py"/>
        <location filename="../cohesion_plugin/core/schematic/compute.py"/>
        <source>; </source>
        <translation>&#xa0;; </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/booklet_paper.py"/>
        <source>Sources: listed in « Method and sources ».</source>
        <translation>Sources&#xa0;: voir «&#xa0;Méthode et sources&#xa0;».</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/booklet_paper.py"/>
        <location filename="../cohesion_plugin/cartography/check_sources.py"/>
        <location filename="../cohesion_plugin/cartography/page_sheet.py"/>
        <source>Sources: {}</source>
        <translation>Sources&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/booklet_places.py"/>
        <source>Land</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/booklet_places.py"/>
        <location filename="../cohesion_plugin/cartography/page_rings_over.py"/>
        <source>Limits of EPCI</source>
        <translation>Limites d’EPCI</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/booklet_places.py"/>
        <source>Limits of départements</source>
        <translation>Limites de départements</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/booklet_places.py"/>
        <source>Limits of régions</source>
        <translation>Limites de régions</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/booklet_places.py"/>
        <source>Territories that hold others</source>
        <translation>Territoires qui en contiennent d’autres</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/booklet_places.py"/>
        <location filename="../cohesion_plugin/core/booklet/closing.py"/>
        <source>The territories compared</source>
        <translation>Les territoires comparés</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/change_figures.py"/>
        <source>Matrix of changes (communes; inhabitants below)</source>
        <translation>Matrice des changements (communes&#xa0;; habitants en dessous)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/change_figures.py"/>
        <source>Matrix of changes (number of communes)</source>
        <translation>Matrice des changements (nombre de communes)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/change_figures.py"/>
        <location filename="../cohesion_plugin/core/booklet/flows.py"/>
        <location filename="../cohesion_plugin/core/cooperation/matrix.py"/>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/change_unchanged.py"/>
        <source>{group} in both</source>
        <translation>{group} dans les deux</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/cartography/check_blocks.py"/>
        <source>%n character(s) too many for a title of {}</source>
        <translation>
            <numerusform>%n signe de trop pour un titre de {}</numerusform>
            <numerusform>%n signes de trop pour un titre de {}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/cartography/check_blocks.py"/>
        <source>%n layer(s) on the map</source>
        <translation>
            <numerusform>%n couche sur la carte</numerusform>
            <numerusform>%n couches sur la carte</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/check_blocks.py"/>
        <location filename="../cohesion_plugin/cartography/cooperation_page_facts.py"/>
        <location filename="../cohesion_plugin/cartography/cooperation_page_marks.py"/>
        <location filename="../cohesion_plugin/cartography/page_day.py"/>
        <location filename="../cohesion_plugin/cartography/page_overseas.py"/>
        <location filename="../cohesion_plugin/cartography/page_sheet.py"/>
        <location filename="../cohesion_plugin/gui/check_dialog.py"/>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/check_blocks.py"/>
        <source>A title says what the map shows, in a sentence.</source>
        <translation>Un titre dit en une phrase ce que la carte montre.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/check_blocks.py"/>
        <location filename="../cohesion_plugin/cartography/check_overseas.py"/>
        <location filename="../cohesion_plugin/cartography/check_sources.py"/>
        <source>Add « {} »</source>
        <translation>Ajouter «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/check_blocks.py"/>
        <source>It names the territory and the date of the data.</source>
        <translation>Il nomme le territoire et la date des données.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/check_blocks.py"/>
        <source>The page does not say when it was made.</source>
        <translation>La page ne dit pas quand elle a été faite.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/check_blocks.py"/>
        <source>The page does not say who made it.</source>
        <translation>La page ne dit pas qui l’a faite.</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/cartography/check_blocks.py"/>
        <source>The page has %n legend(s).</source>
        <translation>
            <numerusform>La page a&#xa0;%n légende.</numerusform>
            <numerusform>La page a&#xa0;%n légendes.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/check_blocks.py"/>
        <source>The page has no legend.</source>
        <translation>La page n’a pas de légende.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/check_blocks.py"/>
        <source>The page has no subtitle.</source>
        <translation>La page n’a pas de sous-titre.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/check_blocks.py"/>
        <source>The page has no title.</source>
        <translation>La page n’a pas de titre.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/check_blocks.py"/>
        <source>The page is a table: it has no map that a legend would explain.</source>
        <translation>La page est un tableau&#xa0;: aucune carte n’y demande de légende.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/check_blocks.py"/>
        <source>The page says when it was made: {}.</source>
        <translation>La page dit quand elle a été faite&#xa0;: {}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/check_blocks.py"/>
        <source>The page says who made it.</source>
        <translation>La page dit qui l’a faite.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/check_blocks.py"/>
        <source>The subtitle names no territory: « {} ».</source>
        <translation>Le sous-titre ne nomme aucun territoire&#xa0;: «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/check_blocks.py"/>
        <source>The subtitle names no year: « {} ».</source>
        <translation>Le sous-titre ne donne aucune année&#xa0;: «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/check_blocks.py"/>
        <source>The subtitle names the territory and the date: « {} ».</source>
        <translation>Le sous-titre nomme le territoire et la date&#xa0;: «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/check_blocks.py"/>
        <source>The title is too long to be read at a glance.</source>
        <translation>Le titre est trop long pour se lire d’un coup d’œil.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/check_blocks.py"/>
        <source>The title names the map, it does not say its message: « {} ».</source>
        <translation>Le titre nomme la carte, il ne dit pas son message&#xa0;: «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/check_blocks.py"/>
        <source>The title says a message: « {} ».</source>
        <translation>Le titre dit un message&#xa0;: «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/check_blocks.py"/>
        <source>Write what the reader should remember, with its figure.</source>
        <translation>Écrivez ce que le lecteur doit retenir, avec son chiffre.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/check_colours.py"/>
        <source>The legend has no two symbols that only their colour tells apart.</source>
        <translation>La légende n’a pas deux symboles que seule la couleur distingue.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/check_colours.py"/>
        <source>{distance} ({vision}): « {first} » and « {second} »</source>
        <translation>{distance} ({vision})&#xa0;: «&#xa0;{first}&#xa0;» et «&#xa0;{second}&#xa0;»</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/check_colours.py"/>
        <source>« {} » can be read in greyscale.</source>
        <translation>«&#xa0;{}&#xa0;» se lit en niveaux de gris.</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/cartography/check_colours.py"/>
        <source>« {} »: %n pair(s) of colours confused once printed in grey.</source>
        <translation>
            <numerusform>«&#xa0;{}&#xa0;»&#xa0;:&#xa0;%n paire de couleurs se confond une fois imprimée en gris.</numerusform>
            <numerusform>«&#xa0;{}&#xa0;»&#xa0;:&#xa0;%n paires de couleurs se confondent une fois imprimées en gris.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/cartography/check_colours.py"/>
        <source>« {} »: %n pair(s) of colours confused.</source>
        <translation>
            <numerusform>«&#xa0;{}&#xa0;»&#xa0;:&#xa0;%n paire de couleurs est confondue.</numerusform>
            <numerusform>«&#xa0;{}&#xa0;»&#xa0;:&#xa0;%n paires de couleurs sont confondues.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/check_colours.py"/>
        <source>« {} »: no two colours are confused.</source>
        <translation>«&#xa0;{}&#xa0;»&#xa0;: aucune couleur n’est prise pour une autre.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/check_fit.py"/>
        <location filename="../cohesion_plugin/cartography/check_scale.py"/>
        <location filename="../cohesion_plugin/cartography/check_text.py"/>
        <source>Correct the page</source>
        <translation>Corriger la page</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/cartography/check_legend.py"/>
        <source>%n item(s) of the map missing from the legend.</source>
        <translation>
            <numerusform>%n élément de la carte manque en légende.</numerusform>
            <numerusform>%n éléments de la carte manquent en légende.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/cartography/check_legend.py"/>
        <source>%n line(s) of the legend not on the map.</source>
        <translation>
            <numerusform>%n ligne de légende n’est pas sur la carte.</numerusform>
            <numerusform>%n lignes de légende ne sont pas sur la carte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/cartography/check_legend.py"/>
        <source>%n line(s) of the legend without symbol.</source>
        <translation>
            <numerusform>%n ligne de légende n’a pas de symbole.</numerusform>
            <numerusform>%n lignes de légende n’ont pas de symbole.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/check_legend.py"/>
        <location filename="../cohesion_plugin/cartography/page_definitions.py"/>
        <location filename="../cohesion_plugin/cartography/page_sizes.py"/>
        <location filename="../cohesion_plugin/cartography/schematic_evidence.py"/>
        <location filename="../cohesion_plugin/cartography/schematic_page.py"/>
        <location filename="../cohesion_plugin/cartography/typology_page_change.py"/>
        <source>:</source>
        <translation>&#xa0;:</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/check_legend.py"/>
        <source>Add these lines</source>
        <translation>Ajouter ces lignes à la légende</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/check_legend.py"/>
        <source>Every line of the legend has its symbol.</source>
        <translation>Chaque ligne de légende a son symbole.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/check_legend.py"/>
        <source>Every line of the legend is on the map.</source>
        <translation>Chaque ligne de légende est sur la carte.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/check_legend.py"/>
        <source>Everything that the map shows is in the legend.</source>
        <translation>Tout ce que montre la carte est en légende.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/check_legend.py"/>
        <source>Remove these lines</source>
        <translation>Retirer ces lignes de la légende</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/cartography/check_legend_sizes.py"/>
        <source>%n scale(s) of sizes that the legend does not explain.</source>
        <translation>
            <numerusform>%n échelle de tailles n’est pas expliquée par la légende.</numerusform>
            <numerusform>%n échelles de tailles ne sont pas expliquées par la légende.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/cartography/check_legend_sizes.py"/>
        <source>%n size(s) of the legend not as on the map.</source>
        <translation>
            <numerusform>%n taille de la légende n’est pas celle de la carte.</numerusform>
            <numerusform>%n tailles de la légende ne sont pas celles de la carte.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/check_legend_sizes.py"/>
        <source>Circles and lines of the legend have the size of the map.</source>
        <translation>Les cercles et les traits de la légende ont la taille de la carte.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/check_legend_sizes.py"/>
        <source>Draw these sizes as on the map</source>
        <translation>Dessiner ces tailles comme sur la carte</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/check_legend_sizes.py"/>
        <source>{name}, {value}: {legend} mm in the legend, {map} mm on the map</source>
        <translation>{name}, {value}&#xa0;: {legend} mm dans la légende, {map} mm sur la carte</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/check_legend_sizes.py"/>
        <source>{name}: up to {legend} in the legend, {map} on the map</source>
        <translation>{name}&#xa0;: jusqu’à {legend} dans la légende, {map} sur la carte</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/check_legend_sizes.py"/>
        <source>{name}: {quantity}, {mm} mm for {value}</source>
        <translation>{name}&#xa0;: {quantity}, {mm} mm pour {value}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/check_legend_sizes.py"/>
        <source>« {} »: no size by quantity on the map</source>
        <translation>«&#xa0;{}&#xa0;»&#xa0;: aucune taille proportionnelle sur la carte</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/check_missing.py"/>
        <source>Add a class « {} »</source>
        <translation>Ajouter une classe «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/check_missing.py"/>
        <source>Every object of the map has a class.</source>
        <translation>Chaque objet de la carte a une classe.</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/cartography/check_missing.py"/>
        <source>« {} »: %n object(s) without class, hence not drawn; the legend does not say why.</source>
        <translation>
            <numerusform>«&#xa0;{}&#xa0;»&#xa0;:&#xa0;%n objet n’a pas de classe, il n’est donc pas dessiné&#xa0;; la légende ne dit pas pourquoi.</numerusform>
            <numerusform>«&#xa0;{}&#xa0;»&#xa0;:&#xa0;%n objets n’ont pas de classe, ils ne sont donc pas dessinés&#xa0;; la légende ne dit pas pourquoi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/cartography/check_overseas.py"/>
        <source>%n overseas département(s) of the data on no map of the page.</source>
        <translation>
            <numerusform>%n département d’outre-mer des données n’est sur aucune carte de la page.</numerusform>
            <numerusform>%n départements d’outre-mer des données ne sont sur aucune carte de la page.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/check_overseas.py"/>
        <source>No territory of the data is missing from the maps.</source>
        <translation>Aucun territoire des données ne manque sur les cartes.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/check_overseas.py"/>
        <source>The map is schematic, and the page does not say so.</source>
        <translation>La carte est schématique, et la page ne le dit pas.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/check_overseas.py"/>
        <source>The page says that it is schematic.</source>
        <translation>La page dit qu’elle est schématique.</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/cartography/check_overseas.py"/>
        <source>{}: %n object(s)</source>
        <translation>
            <numerusform>{}&#xa0;:&#xa0;%n objet</numerusform>
            <numerusform>{}&#xa0;:&#xa0;%n objets</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/check_palette.py"/>
        <source>Use the tested palette « {} »</source>
        <translation>Prendre la palette testée «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/check_reading.py"/>
        <source>author and date</source>
        <translation>auteur et date</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/check_reading.py"/>
        <source>heading of the method</source>
        <translation>titre de la méthode</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/check_reading.py"/>
        <source>location map</source>
        <translation>carte de situation</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/check_reading.py"/>
        <location filename="../cohesion_plugin/processing/territory_booklet_layers.py"/>
        <source>map</source>
        <translation>carte</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/check_reading.py"/>
        <source>method</source>
        <translation>méthode</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/check_reading.py"/>
        <source>north arrow</source>
        <translation>flèche du nord</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/check_reading.py"/>
        <source>note {}</source>
        <translation>note {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/check_reading.py"/>
        <source>scale bar</source>
        <translation>échelle graphique</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/check_reading.py"/>
        <source>sources</source>
        <translation>sources</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/check_reading.py"/>
        <source>subtitle</source>
        <translation>sous-titre</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/check_reading.py"/>
        <source>table</source>
        <translation>tableau</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/check_reading.py"/>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/check_reading.py"/>
        <source>title of the table</source>
        <translation>titre du tableau</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/check_scale.py"/>
        <source>Add a scale bar</source>
        <translation>Ajouter une échelle graphique</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/check_scale.py"/>
        <source>Link it to the map</source>
        <translation>Lier l’échelle à la carte</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/check_scale.py"/>
        <source>Round it</source>
        <translation>Arrondir l’échelle</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/check_scale.py"/>
        <source>The page has no map.</source>
        <translation>La page n’a pas de carte.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/check_scale.py"/>
        <source>The page has no scale bar.</source>
        <translation>La page n’a pas d’échelle graphique.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/check_scale.py"/>
        <source>The scale bar does not measure the map of the page.</source>
        <translation>L’échelle graphique ne mesure pas la carte de la page.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/check_scale.py"/>
        <source>The scale bar has a round value: {}.</source>
        <translation>L’échelle graphique a une valeur ronde&#xa0;: {}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/check_scale.py"/>
        <source>The scale bar has no round value.</source>
        <translation>L’échelle graphique n’a pas de valeur ronde.</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/cartography/check_sources.py"/>
        <source>%n layer(s) without a word on where the data come from: check that the sources name them.</source>
        <translation>
            <numerusform>%n couche ne dit pas d’où elle vient&#xa0;: vérifiez que les sources la citent.</numerusform>
            <numerusform>%n couches ne disent pas d’où elles viennent&#xa0;: vérifiez que les sources les citent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/cartography/check_sources.py"/>
        <source>%n source(s) of the map's layers missing from the page.</source>
        <translation>
            <numerusform>%n source des couches de la carte manque sur la page.</numerusform>
            <numerusform>%n sources des couches de la carte manquent sur la page.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/check_sources.py"/>
        <source>Add the sources of the layers</source>
        <translation>Ajouter les sources des couches</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/check_sources.py"/>
        <source>Add what is missing</source>
        <translation>Ajouter ce qui manque aux sources</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/check_sources.py"/>
        <source>All sources that the layers name are on the page.</source>
        <translation>Toutes les sources que citent les couches sont sur la page.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/check_sources.py"/>
        <source>Every layer says where it comes from.</source>
        <translation>Chaque couche dit d’où elle vient.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/check_sources.py"/>
        <source>Licences of layers are not on the page.</source>
        <translation>Des licences de couches manquent sur la page.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/check_sources.py"/>
        <source>No layer asks for a licence that the page does not name.</source>
        <translation>Aucune couche n’exige une licence que la page tairait.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/check_sources.py"/>
        <source>The page credits {}.</source>
        <translation>La page crédite {}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/check_sources.py"/>
        <source>The page names its sources, with their vintage.</source>
        <translation>La page cite ses sources, avec leur millésime.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/check_sources.py"/>
        <source>The page names no sources.</source>
        <translation>La page ne cite aucune source.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/check_sources.py"/>
        <source>The page shows data of {}, whose licence asks for « {} ».</source>
        <translation>La page montre des données {}, dont la licence exige «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/check_sources.py"/>
        <source>The sources have no vintage: « {} ».</source>
        <translation>Les sources n’ont pas de millésime&#xa0;: «&#xa0;{}&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/cartography/check_symbols.py"/>
        <source>%n layer(s) with lines or points too thin to be printed.</source>
        <translation>
            <numerusform>%n couche a des traits ou des points trop fins pour l’impression.</numerusform>
            <numerusform>%n couches ont des traits ou des points trop fins pour l’impression.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/cartography/check_symbols.py"/>
        <source>%n legend(s) with symbols too small to be compared with the map.</source>
        <translation>
            <numerusform>%n légende a des symboles trop petits pour être comparés à la carte.</numerusform>
            <numerusform>%n légendes ont des symboles trop petits pour être comparés à la carte.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/check_symbols.py"/>
        <source>Enlarge them</source>
        <translation>Agrandir les symboles</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/check_symbols.py"/>
        <source>No symbol is too small.</source>
        <translation>Aucun symbole n’est trop petit.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/check_symbols.py"/>
        <source>The legend's symbols are large enough to be compared.</source>
        <translation>Les symboles de la légende sont assez grands pour être comparés.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/check_symbols.py"/>
        <source>Thicken them</source>
        <translation>Épaissir traits et points</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/check_symbols.py"/>
        <source>lines: {line} mm at least, points: {marker} mm</source>
        <translation>traits&#xa0;: {line}&#xa0;mm au moins, points&#xa0;: {marker}&#xa0;mm</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/check_symbols.py"/>
        <source>{name}: {mm} mm</source>
        <translation>{name}&#xa0;: {mm}&#xa0;mm</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/check_symbols.py"/>
        <source>{name}: {width} × {height} mm</source>
        <translation>{name}&#xa0;: {width} × {height}&#xa0;mm</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/cartography/check_text.py"/>
        <source>%n block(s) reaching beyond the sheet.</source>
        <translation>
            <numerusform>%n bloc dépasse de la feuille.</numerusform>
            <numerusform>%n blocs dépassent de la feuille.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/cartography/check_text.py"/>
        <source>%n block(s) too small for the text.</source>
        <translation>
            <numerusform>%n bloc trop petit pour son texte.</numerusform>
            <numerusform>%n blocs trop petits pour leur texte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/cartography/check_text.py"/>
        <source>%n text(s) too small for print.</source>
        <translation>
            <numerusform>%n texte trop petit pour l’impression.</numerusform>
            <numerusform>%n textes trop petits pour l’impression.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/check_text.py"/>
        <source>Enlarge to {} points</source>
        <translation>Agrandir les textes à {}&#xa0;points</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/check_text.py"/>
        <source>Everything stands on the sheet.</source>
        <translation>Rien ne dépasse de la feuille.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/check_text.py"/>
        <source>Make them fit</source>
        <translation>Ajuster blocs et textes</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/check_text.py"/>
        <source>Move them in</source>
        <translation>Ramener les blocs sur la feuille</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/check_text.py"/>
        <source>No text is cut off.</source>
        <translation>Aucun texte n’est coupé.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/check_text.py"/>
        <source>No text is smaller than {} points.</source>
        <translation>Aucun texte n’est plus petit que {}&#xa0;points.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/check_text.py"/>
        <source>names of « {} »</source>
        <translation>noms de «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/check_text.py"/>
        <source>{name}: {mm} mm too much</source>
        <translation>{name}&#xa0;: {mm}&#xa0;mm de trop</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/check_text.py"/>
        <source>{name}: {size} points</source>
        <translation>{name}&#xa0;: {size}&#xa0;points</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/check_text.py"/>
        <source>{}: rows are left out</source>
        <translation>{}&#xa0;: des lignes manquent</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/cartography/cooperation_page.py"/>
        <source>%n EPCI bound to {} by a reciprocity contract</source>
        <translation>
            <numerusform>%n EPCI lié à {} par un contrat de réciprocité</numerusform>
            <numerusform>%n EPCI liés à {} par un contrat de réciprocité</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/cartography/cooperation_page.py"/>
        <source>%n EPCI bound to {} by an agreement</source>
        <translation>
            <numerusform>%n EPCI lié à {} par un accord</numerusform>
            <numerusform>%n EPCI liés à {} par un accord</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/cartography/cooperation_page.py"/>
        <source>%n EPCI under contract</source>
        <translation>
            <numerusform>%n EPCI sous contrat</numerusform>
            <numerusform>%n EPCI sous contrat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/cartography/cooperation_page.py"/>
        <source>%n agreement(s) renewed from an earlier one.</source>
        <translation>
            <numerusform>%n accord en renouvelle un plus ancien.</numerusform>
            <numerusform>%n accords en renouvellent de plus anciens.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/cooperation_page.py"/>
        <source>Agreements and what each side brings</source>
        <translation>Les contrats, et ce que chacun apporte</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/cooperation_page.py"/>
        <source>Agreements in force on {}</source>
        <translation>Accords en vigueur le {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/cooperation_page.py"/>
        <source>All agreements have the same themes in the register.</source>
        <translation>Tous les accords ont les mêmes thèmes dans le registre.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/cooperation_page.py"/>
        <source>Drawn: the agreements of the register that are active on {}. Each half arrow goes from the side that brings to the side that receives; neither its length nor its width is a quantity. Discs: themes of the agreement, one colour per group of themes.</source>
        <translation>Sont dessinés les accords du registre actifs le {}. Chaque demi-flèche va de qui apporte à qui reçoit&#xa0;; ni sa longueur ni sa largeur ne mesurent une quantité. Pastilles&#xa0;: thèmes de l’accord, une couleur par groupe de thèmes.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/cooperation_page.py"/>
        <source>Follow-up: {}.</source>
        <translation>Suivi&#xa0;: {}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/cooperation_page.py"/>
        <source>The partners bring: {what}</source>
        <translation>Les partenaires apportent&#xa0;: {what}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/cooperation_page.py"/>
        <source>Themes of the agreements</source>
        <translation>Thèmes des accords</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/cooperation_page.py"/>
        <source>{announced} themes are announced, {listed} are listed: both stand in the register ({source}).</source>
        <translation>{announced} thèmes annoncés, {listed} listés&#xa0;: les deux figurent au registre ({source}).</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/cooperation_page.py"/>
        <source>{count} inhabitants in {name}, {others} in its partners</source>
        <translation>{count} habitants dans {name}, {others} chez ses partenaires</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/cooperation_page.py"/>
        <source>{name} brings: {what}</source>
        <translation>{name} apporte&#xa0;: {what}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/cooperation_page.py"/>
        <source>{name}, other themes: {themes}.</source>
        <translation>{name}, autres thèmes&#xa0;: {themes}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/cooperation_page_facts.py"/>
        <source>Themes not given</source>
        <translation>Thèmes non précisés</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/cooperation_page_marks.py"/>
        <source>Number of other themes, named on the page</source>
        <translation>Nombre d’autres thèmes, nommés sur la page</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/cooperation_page_marks.py"/>
        <source>Reproject the layer first, for instance to EPSG:2154.</source>
        <translation>Reprojetez d’abord la couche, par exemple en EPSG:2154.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/cooperation_page_marks.py"/>
        <source>The page needs territories in metres, not in degrees.</source>
        <translation>La page demande des territoires en mètres, pas en degrés.</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/cartography/cooperation_page_matrix.py"/>
        <location filename="../cohesion_plugin/core/cooperation/matrix.py"/>
        <source>%n agreement(s), </source>
        <translation>
            <numerusform>%n accord, </numerusform>
            <numerusform>%n accords, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/cartography/cooperation_page_matrix.py"/>
        <source>%n other document(s) listed in the register</source>
        <translation>
            <numerusform>%n autre document cité dans le registre</numerusform>
            <numerusform>%n autres documents cités dans le registre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/cartography/cooperation_page_matrix.py"/>
        <source>%n partner(s)</source>
        <translation>
            <numerusform>%n partenaire</numerusform>
            <numerusform>%n partenaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/cartography/cooperation_page_matrix.py"/>
        <source>%n partner(s) whose themes are not given</source>
        <translation>
            <numerusform>%n partenaire dont les thèmes ne sont pas précisés</numerusform>
            <numerusform>%n partenaires dont les thèmes ne sont pas précisés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/cartography/cooperation_page_matrix.py"/>
        <location filename="../cohesion_plugin/core/cooperation/matrix.py"/>
        <source>%n partner(s), </source>
        <translation>
            <numerusform>%n partenaire, </numerusform>
            <numerusform>%n partenaires, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/cartography/cooperation_page_matrix.py"/>
        <source>%n theme(s)</source>
        <translation>
            <numerusform>%n thème</numerusform>
            <numerusform>%n thèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/cartography/cooperation_page_matrix.py"/>
        <source>%n theme(s) do not fit on this page.</source>
        <translation>
            <numerusform>%n thème ne tient pas sur cette page.</numerusform>
            <numerusform>%n thèmes ne tiennent pas sur cette page.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/cooperation_page_matrix.py"/>
        <source>A disc: the partner has an agreement with the métropole on this theme.</source>
        <translation>Un disque&#xa0;: le partenaire a un accord avec la métropole sur ce thème.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/cooperation_page_matrix.py"/>
        <source>A figure: agreements of the partner with the métropole on this theme.</source>
        <translation>Un chiffre&#xa0;: accords du partenaire avec la métropole sur ce thème.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/cooperation_page_matrix.py"/>
        <source>An agreement with several partners or themes counts once in each, and once in a total.</source>
        <translation>Un accord à plusieurs partenaires ou thèmes compte une fois dans chacun, et une fois dans un total.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/cooperation_page_matrix.py"/>
        <source>An empty cell: none in the register. Colour: group of themes.</source>
        <translation>Case vide&#xa0;: aucun dans le registre. Couleur&#xa0;: groupe de thèmes.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/cooperation_page_matrix.py"/>
        <source>Choose a larger format, or groups of themes.</source>
        <translation>Choisissez un format plus grand, ou les groupes de thèmes.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/cooperation_page_matrix.py"/>
        <source>Choose another date, other statuses or other centres.</source>
        <translation>Choisissez une autre date, d’autres statuts ou d’autres centres.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/cooperation_page_matrix.py"/>
        <source>Choose centres, or take the workbook.</source>
        <translation>Choisissez des centres, ou prenez le classeur.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/cooperation_page_matrix.py"/>
        <source>Register of cooperations: {name}, as of {day}</source>
        <translation>Registre des coopérations&#xa0;: {name}, état au {day}</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/cartography/cooperation_page_matrix.py"/>
        <source>The matrix needs %n page(s).</source>
        <translation>
            <numerusform>La matrice demande&#xa0;%n page.</numerusform>
            <numerusform>La matrice demande&#xa0;%n pages.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/cooperation_page_matrix.py"/>
        <source>There is no partner to print: no agreement is left.</source>
        <translation>Aucun partenaire à imprimer&#xa0;: il ne reste aucun accord.</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/cartography/cooperation_page_matrix.py"/>
        <source>at most %n page(s)</source>
        <translation>
            <numerusform>au plus&#xa0;%n page</numerusform>
            <numerusform>au plus&#xa0;%n pages</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/cooperation_page_matrix.py"/>
        <source>page {number} of {count}</source>
        <translation>page {number} sur {count}</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/cartography/cooperation_page_matrix.py"/>
        <source>{name} shares the same %n theme(s) with all of its {count} partners</source>
        <translation>
            <numerusform>{name} partage le même thème (%n) avec ses {count} partenaires</numerusform>
            <numerusform>{name} partage les mêmes %n thèmes avec ses {count} partenaires</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/cooperation_page_matrix.py"/>
        <source>{theme}: the theme that most partners of {name} share ({count} of {all})</source>
        <translation>{theme}&#xa0;: le thème que le plus de partenaires de {name} partagent ({count} sur {all})</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/cooperation_page_matrix.py"/>
        <source>{theme}: the theme that most partners share ({count} of {all})</source>
        <translation>{theme}&#xa0;: le thème que le plus de partenaires partagent ({count} sur {all})</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/cooperation_page_matrix_grid.py"/>
        <source>{} (continued)</source>
        <translation>{} (suite)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/cooperation_page_matrix_heads.py"/>
        <location filename="../cohesion_plugin/cartography/page_links.py"/>
        <location filename="../cohesion_plugin/gui/cooperation_list.py"/>
        <location filename="../cohesion_plugin/gui/cooperation_panel.py"/>
        <location filename="../cohesion_plugin/processing/cooperation_themes_files.py"/>
        <location filename="../cohesion_plugin/processing/export_cooperations.py"/>
        <source>Agreements</source>
        <translation>Accords</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/cooperation_page_matrix_heads.py"/>
        <location filename="../cohesion_plugin/processing/cooperation_themes_files.py"/>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/cooperation_page_matrix_heads.py"/>
        <location filename="../cohesion_plugin/core/booklet/cooperations.py"/>
        <location filename="../cohesion_plugin/gui/cooperation_facts.py"/>
        <location filename="../cohesion_plugin/gui/cooperation_filters.py"/>
        <location filename="../cohesion_plugin/gui/cooperation_model.py"/>
        <location filename="../cohesion_plugin/gui/cooperation_new.py"/>
        <location filename="../cohesion_plugin/processing/cooperation_themes_files.py"/>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/cooperation_page_style.py"/>
        <source>Commitments of the métropole or centre</source>
        <translation>Engagements de la métropole ou du centre</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/cooperation_page_style.py"/>
        <source>Commitments of the partners</source>
        <translation>Engagements des partenaires</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/cooperation_page_style.py"/>
        <source>EPCI under contract</source>
        <translation>EPCI sous contrat</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/cooperation_page_style.py"/>
        <source>Métropole or centre</source>
        <translation>Métropole ou centre</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/page_atlas.py"/>
        <source>Choose another layer.</source>
        <translation>Choisissez une autre couche.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/page_atlas.py"/>
        <source>Choose the field of the atlas.</source>
        <translation>Choisissez le champ de l’atlas.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/page_atlas.py"/>
        <source>The layer « {} » of the atlas has no field that tells pages apart.</source>
        <translation>La couche «&#xa0;{}&#xa0;» de l’atlas n’a pas de champ qui distingue les pages.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/page_atlas.py"/>
        <source>The layer « {} » of the atlas is empty.</source>
        <translation>La couche «&#xa0;{}&#xa0;» de l’atlas est vide.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/page_atlas.py"/>
        <location filename="../cohesion_plugin/core/booklet/programmes_read.py"/>
        <location filename="../cohesion_plugin/core/comparison/classes.py"/>
        <location filename="../cohesion_plugin/core/cooperation/changes.py"/>
        <location filename="../cohesion_plugin/core/cooperation/exchange/from_profile.py"/>
        <location filename="../cohesion_plugin/core/cooperation/exchange/known.py"/>
        <location filename="../cohesion_plugin/core/disparities/join.py"/>
        <location filename="../cohesion_plugin/core/flows.py"/>
        <location filename="../cohesion_plugin/core/membership.py"/>
        <location filename="../cohesion_plugin/core/published/identify.py"/>
        <location filename="../cohesion_plugin/core/recognise.py"/>
        <location filename="../cohesion_plugin/core/rings/catchment.py"/>
        <location filename="../cohesion_plugin/core/schematic/aggregates.py"/>
        <location filename="../cohesion_plugin/core/schematic/arrows.py"/>
        <location filename="../cohesion_plugin/core/schematic/polarities.py"/>
        <location filename="../cohesion_plugin/core/schematic/terms.py"/>
        <location filename="../cohesion_plugin/core/schematic/units.py"/>
        <location filename="../cohesion_plugin/core/statistics/outlines.py"/>
        <location filename="../cohesion_plugin/core/statistics/reading.py"/>
        <location filename="../cohesion_plugin/core/statistics/units.py"/>
        <location filename="../cohesion_plugin/core/typologies/as_classes.py"/>
        <location filename="../cohesion_plugin/core/typologies/elsewhere.py"/>
        <location filename="../cohesion_plugin/core/typologies/gather.py"/>
        <location filename="../cohesion_plugin/core/typologies/summary.py"/>
        <location filename="../cohesion_plugin/core/vintage/movements.py"/>
        <location filename="../cohesion_plugin/core/vintage/population.py"/>
        <location filename="../cohesion_plugin/core/vintage/reading.py"/>
        <location filename="../cohesion_plugin/core/vintage/rules.py"/>
        <location filename="../cohesion_plugin/processing/classify_expressions.py"/>
        <location filename="../cohesion_plugin/processing/classify_job.py"/>
        <location filename="../cohesion_plugin/processing/ring_job.py"/>
        <location filename="../cohesion_plugin/processing/schematic_map_job.py"/>
        <source>columns: {}</source>
        <translation>colonnes&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/page_compose.py"/>
        <source>Check that it has features with shapes and a coordinate reference system.</source>
        <translation>Vérifiez qu’elle a des entités avec une géométrie, et un système de coordonnées.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/page_compose.py"/>
        <source>Choose a layer of rings, classes, changes or cooperations, or any other styled vector layer.</source>
        <translation>Choisissez une couche de couronnes, de classes, de changements ou de coopérations, ou toute autre couche vectorielle stylée.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/page_compose.py"/>
        <source>First typology</source>
        <translation>Première typologie</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/page_compose.py"/>
        <source>Layers that say nothing of their source, so that the page can't name it:</source>
        <translation>Couches qui ne disent rien de leur source, que la page ne peut donc pas nommer&#xa0;:</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/page_compose.py"/>
        <source>Second typology</source>
        <translation>Seconde typologie</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/page_compose.py"/>
        <source>The layer « {} » has nothing to show.</source>
        <translation>La couche «&#xa0;{}&#xa0;» n’a rien à montrer.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/page_compose.py"/>
        <source>There is no layer that a page could be about.</source>
        <translation>Il n’y a aucune couche dont une page puisse parler.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/page_compose.py"/>
        <source>data of {}</source>
        <translation>données {}</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/cartography/page_coverage.py"/>
        <location filename="../cohesion_plugin/cartography/page_ring_sheet.py"/>
        <source>%n EPCI not surveyed or silent: whether they are bound is unknown, which is not « no ».</source>
        <translation>
            <numerusform>%n EPCI non enquêté ou sans réponse&#xa0;: on ignore s’il est lié, ce qui n’est pas «&#xa0;non&#xa0;».</numerusform>
            <numerusform>%n EPCI non enquêtés ou sans réponse&#xa0;: on ignore s’ils sont liés, ce qui n’est pas «&#xa0;non&#xa0;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/cartography/page_coverage.py"/>
        <source>%n EPCI out of {total} in the rings bound by an agreement</source>
        <translation>
            <numerusform>%n EPCI sur {total} des couronnes lié par un accord</numerusform>
            <numerusform>%n EPCI sur {total} des couronnes liés par un accord</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/cartography/page_coverage.py"/>
        <source>%n EPCI out of {total} in the rings of {centre} bound by an agreement</source>
        <translation>
            <numerusform>%n EPCI sur {total} des couronnes de {centre} lié par un accord</numerusform>
            <numerusform>%n EPCI sur {total} des couronnes de {centre} liés par un accord</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/page_coverage.py"/>
        <source>Agreements in the rings</source>
        <translation>Accords dans les couronnes</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/page_coverage.py"/>
        <location filename="../cohesion_plugin/cartography/ring_pages.py"/>
        <source>{label} ({count} EPCI)</source>
        <translation>{label} ({count} EPCI)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/page_coverage.py"/>
        <source>{} inhabitants in the EPCI bound</source>
        <translation>{} habitants dans les EPCI liés</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/page_day.py"/>
        <source>agreements on {}</source>
        <translation>accords au {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/page_export.py"/>
        <source>Check that the folder exists, that it may be written to, and that the file is not open elsewhere.</source>
        <translation>Vérifiez que le dossier existe, qu’on peut y écrire, et que le fichier n’est pas ouvert ailleurs.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/page_export.py"/>
        <location filename="../cohesion_plugin/cartography/page_iterator.py"/>
        <source>The page could not be written to {}.</source>
        <translation>La page n’a pas pu être écrite dans {}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/cartography/page_figures.py"/>
        <source>%n agreement(s) in force</source>
        <translation>
            <numerusform>%n accord en vigueur</numerusform>
            <numerusform>%n accords en vigueur</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/page_figures.py"/>
        <location filename="../cohesion_plugin/cartography/typology_page_table.py"/>
        <location filename="../cohesion_plugin/gui/typology_table.py"/>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/page_figures.py"/>
        <location filename="../cohesion_plugin/cartography/ring_table.py"/>
        <location filename="../cohesion_plugin/cartography/typology_page_table.py"/>
        <location filename="../cohesion_plugin/core/booklet/closing.py"/>
        <location filename="../cohesion_plugin/core/booklet/rings.py"/>
        <location filename="../cohesion_plugin/gui/result_columns.py"/>
        <location filename="../cohesion_plugin/gui/totals_view.py"/>
        <location filename="../cohesion_plugin/gui/typology_bars.py"/>
        <location filename="../cohesion_plugin/gui/typology_compare.py"/>
        <location filename="../cohesion_plugin/gui/typology_page.py"/>
        <location filename="../cohesion_plugin/gui/typology_rule_table.py"/>
        <location filename="../cohesion_plugin/gui/typology_table.py"/>
        <location filename="../cohesion_plugin/processing/classify_parameters.py"/>
        <location filename="../cohesion_plugin/processing/compare_parameters.py"/>
        <location filename="../cohesion_plugin/processing/recognition.py"/>
        <source>Communes</source>
        <translation>Communes</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/page_figures.py"/>
        <location filename="../cohesion_plugin/cartography/ring_table.py"/>
        <location filename="../cohesion_plugin/core/booklet/rings.py"/>
        <location filename="../cohesion_plugin/gui/result_columns.py"/>
        <location filename="../cohesion_plugin/gui/totals_view.py"/>
        <location filename="../cohesion_plugin/gui/typology_group.py"/>
        <location filename="../cohesion_plugin/processing/recognition.py"/>
        <source>EPCI</source>
        <translation>EPCI</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/page_figures.py"/>
        <location filename="../cohesion_plugin/cartography/ring_table.py"/>
        <location filename="../cohesion_plugin/cartography/typology_page_change.py"/>
        <location filename="../cohesion_plugin/cartography/typology_page_table.py"/>
        <location filename="../cohesion_plugin/core/booklet/closing.py"/>
        <location filename="../cohesion_plugin/gui/result_columns.py"/>
        <source>Inhabitants</source>
        <translation>Habitants</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/page_figures.py"/>
        <location filename="../cohesion_plugin/cartography/typology_page_table.py"/>
        <source>Key figures</source>
        <translation>Chiffres clés</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/page_figures.py"/>
        <location filename="../cohesion_plugin/cartography/ring_table.py"/>
        <location filename="../cohesion_plugin/core/booklet/rings.py"/>
        <location filename="../cohesion_plugin/gui/result_columns.py"/>
        <source>Ring</source>
        <translation>Couronne</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/page_figures.py"/>
        <source>Share of the communes by class</source>
        <translation>Part des communes par classe</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/page_figures.py"/>
        <source>Share of the inhabitants by class</source>
        <translation>Part des habitants par classe</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/page_figures.py"/>
        <source>Under agreement</source>
        <translation>Sous accord</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/page_figures.py"/>
        <location filename="../cohesion_plugin/cartography/typology_page_table.py"/>
        <source>Whole</source>
        <translation>Ensemble</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/cartography/page_generic.py"/>
        <location filename="../cohesion_plugin/core/membership.py"/>
        <location filename="../cohesion_plugin/core/rings/catchment.py"/>
        <source>%n feature(s)</source>
        <translation>
            <numerusform>%n entité</numerusform>
            <numerusform>%n entités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/cartography/page_links.py"/>
        <source>%n agreement(s) between {parties} territories</source>
        <translation>
            <numerusform>%n accord entre {parties} territoires</numerusform>
            <numerusform>%n accords entre {parties} territoires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/cartography/page_links.py"/>
        <source>%n place(s) bound by an agreement</source>
        <translation>
            <numerusform>%n territoire lié par un accord</numerusform>
            <numerusform>%n territoires liés par un accord</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/page_links.py"/>
        <location filename="../cohesion_plugin/processing/cooperation_links.py"/>
        <location filename="../cohesion_plugin/processing/cooperation_links_outputs.py"/>
        <source>Parties to agreements</source>
        <translation>Parties aux accords</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/page_logo.py"/>
        <source>A logo 1000 pixels wide prints well: reduce the image, or choose an SVG.</source>
        <translation>Un logo de 1&#xa0;000 pixels de large s’imprime bien&#xa0;: réduisez l’image, ou choisissez un SVG.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/page_logo.py"/>
        <source>Choose an SVG, PNG or JPEG file.</source>
        <translation>Choisissez un fichier SVG, PNG ou JPEG.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/page_logo.py"/>
        <source>Choose another image, or leave the logo empty.</source>
        <translation>Choisissez une autre image, ou laissez le logo vide.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/page_logo.py"/>
        <source>The logo {} can't be read as an image.</source>
        <translation>Le logo {} ne peut pas être lu comme une image.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/page_logo.py"/>
        <source>The logo {} is missing.</source>
        <translation>Le logo {} est introuvable.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/page_logo.py"/>
        <source>The logo {} is too large for a page.</source>
        <translation>Le logo {} est trop grand pour une page.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/page_logo.py"/>
        <source>{:.0f} MB</source>
        <translation>{:.0f} Mo</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/page_logo.py"/>
        <source>{} × {} pixels</source>
        <translation>{} × {} pixels</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/cartography/page_ring_sheet.py"/>
        <source>{count} EPCI surround {centre}: %n bound by an agreement</source>
        <translation>
            <numerusform>{count} EPCI entourent {centre}&#xa0;: %n lié par un accord</numerusform>
            <numerusform>{count} EPCI entourent {centre}&#xa0;: %n liés par un accord</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/page_ring_sheet.py"/>
        <source>{count} EPCI surround {centre}: none bound by a known agreement</source>
        <translation>{count} EPCI entourent {centre}&#xa0;: aucun lié par un accord connu</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/page_sheet.py"/>
        <source>How to read this map</source>
        <translation>Lire cette carte</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/page_sizes.py"/>
        <source>Size: {}</source>
        <translation>Taille&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/page_sizes.py"/>
        <source>Width: {}</source>
        <translation>Largeur&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/page_template.py"/>
        <location filename="../cohesion_plugin/processing/map_page_collect.py"/>
        <source>Choose a .qpt file saved by QGIS's layout editor (Layout ▸ Save as Template…).</source>
        <translation>Choisissez un fichier .qpt enregistré par l’éditeur de mise en page de QGIS (Mise en page ▸ Enregistrer comme modèle…).</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/page_template.py"/>
        <source>In QGIS's layout editor give the map the id « map », and save the template again.</source>
        <translation>Dans l’éditeur de mise en page de QGIS, donnez à la carte l’identifiant «&#xa0;map&#xa0;», puis enregistrez de nouveau le modèle.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/page_template.py"/>
        <source>Texts too long for their boxes in the template, even in smaller type:</source>
        <translation>Textes trop longs pour leur cadre dans le modèle, même en plus petit&#xa0;:</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/page_template.py"/>
        <location filename="../cohesion_plugin/processing/map_page_collect.py"/>
        <source>The template {} can't be read.</source>
        <translation>Le modèle {} ne peut pas être lu.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/page_template.py"/>
        <source>The template {} has no map that the page could fill.</source>
        <translation>Le modèle {} n’a pas de carte que la page puisse remplir.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/page_template.py"/>
        <source>The template {} is no layout template of QGIS.</source>
        <translation>Le modèle {} n’est pas un modèle de mise en page de QGIS.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/page_template.py"/>
        <source>The template {} lacks items, so that the page does not show:</source>
        <translation>Il manque des éléments au modèle {}&#xa0;; la page ne montre donc pas&#xa0;:</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/page_template.py"/>
        <source>item ids expected: {}</source>
        <translation>identifiants attendus&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/page_template.py"/>
        <location filename="../cohesion_plugin/core/statistics/matrix.py"/>
        <source>missing: {}</source>
        <translation>valeurs manquantes&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/page_territory.py"/>
        <source>Add a layer that covers it, or choose another territory.</source>
        <translation>Ajoutez une couche qui le couvre, ou choisissez un autre territoire.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/page_territory.py"/>
        <source>Give one of these codes, a layer or a rectangle.</source>
        <translation>Donnez un de ces codes, une couche ou un rectangle.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/page_territory.py"/>
        <source>No layer of the page has {}.</source>
        <translation>Aucune couche de la page ne contient {}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/page_territory.py"/>
        <source>known: the SIREN of an EPCI (243700754), a commune (37261), a département (37), a région (region:24)</source>
        <translation>connus&#xa0;: le SIREN d’un EPCI (243700754), une commune (37261), un département (37), une région (region:24)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/page_territory.py"/>
        <source>the rings of a métropole: rings:243700754</source>
        <translation>les couronnes d’une métropole&#xa0;: rings:243700754</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/page_territory.py"/>
        <source>« {} » is no territory that the plugin knows.</source>
        <translation>«&#xa0;{}&#xa0;» n’est pas un territoire que l’extension connaît.</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/cartography/ring_pages.py"/>
        <source>%n EPCI lie(s) in the rings of several centres; each is drawn in the nearest one.</source>
        <translation>
            <numerusform>%n EPCI est dans les couronnes de plusieurs centres&#xa0;; il est dessiné dans la plus proche.</numerusform>
            <numerusform>%n EPCI sont dans les couronnes de plusieurs centres&#xa0;; chacun est dessiné dans la plus proche.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/cartography/ring_pages.py"/>
        <source>%n EPCI lie(s) in the rings of several métropoles; each is drawn in the nearest one.</source>
        <translation>
            <numerusform>%n EPCI est dans les couronnes de plusieurs métropoles&#xa0;; il est dessiné dans la plus proche.</numerusform>
            <numerusform>%n EPCI sont dans les couronnes de plusieurs métropoles&#xa0;; chacun est dessiné dans la plus proche.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/ring_pages.py"/>
        <location filename="../cohesion_plugin/gui/rings_run.py"/>
        <location filename="../cohesion_plugin/processing/compare_parameters.py"/>
        <location filename="../cohesion_plugin/processing/cooperation_summary_parameters.py"/>
        <location filename="../cohesion_plugin/processing/ring_outputs.py"/>
        <source>Rings of EPCI</source>
        <translation>Couronnes d’EPCI</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/ring_pages.py"/>
        <source>{count} EPCI surround the {centres} métropoles</source>
        <translation>{count} EPCI entourent les {centres} métropoles</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/ring_pages.py"/>
        <source>{count} EPCI surround {centres} centres</source>
        <translation>{count} EPCI entourent {centres} centres</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/ring_pages.py"/>
        <source>{count} EPCI surround {centre}</source>
        <translation>{count} EPCI entourent {centre}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/ring_pages.py"/>
        <source>{label} ({count})</source>
        <translation>{label} ({count})</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/ring_pages.py"/>
        <source>{} inhabitants in these rings</source>
        <translation>{} habitants dans ces couronnes</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/ring_table.py"/>
        <source>Centre</source>
        <translation>Centre</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/ring_table.py"/>
        <location filename="../cohesion_plugin/core/booklet/rings.py"/>
        <location filename="../cohesion_plugin/gui/result_columns.py"/>
        <location filename="../cohesion_plugin/processing/cooperation_themes_files.py"/>
        <source>Métropole</source>
        <translation>Métropole</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/ring_table.py"/>
        <source>Number of EPCI in the rings of each centre, and their inhabitants</source>
        <translation>Nombre d’EPCI dans les couronnes de chaque centre, et leurs habitants</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/ring_table.py"/>
        <source>Number of EPCI in the rings of each métropole, and their inhabitants</source>
        <translation>Nombre d’EPCI dans les couronnes de chaque métropole, et leurs habitants</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/ring_table.py"/>
        <source>The EPCI and their inhabitants</source>
        <translation>Les EPCI et leurs habitants</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/schematic_labels.py"/>
        <location filename="../cohesion_plugin/gui/columns_group.py"/>
        <location filename="../cohesion_plugin/gui/comparison_fragility_dialog.py"/>
        <location filename="../cohesion_plugin/gui/comparison_tools.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/schematic_labels.py"/>
        <source>Second line of the name</source>
        <translation>Seconde ligne du nom</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/schematic_library.py"/>
        <source>Install the plugin again.</source>
        <translation>Réinstallez l’extension.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/schematic_library.py"/>
        <source>The symbols of the schematic kit can't be imported.</source>
        <translation>Les symboles de la carte schématique n’ont pas pu être importés.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/schematic_page.py"/>
        <source>Outlines softened for display: the area of a sub-space changes by {} % at most.</source>
        <translation>Contours adoucis à l’affichage&#xa0;: la surface d’un sous-espace change de {}&#xa0;% au plus.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/schematic_page.py"/>
        <source>Spatial organisation</source>
        <translation>Organisation de l’espace</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/schematic_page.py"/>
        <source>{label}: less than {high}</source>
        <translation>{label}&#xa0;: moins de {high}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/schematic_page.py"/>
        <source>{label}: {low} to {high}</source>
        <translation>{label}&#xa0;: de {low} à {high}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/schematic_page.py"/>
        <source>{label}: {value} or more</source>
        <translation>{label}&#xa0;: {value} ou plus</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/schematic_page.py"/>
        <source>{name}: {people} inhabitants, {density} inh./km²</source>
        <translation>{name}&#xa0;: {people}&#xa0;habitants, {density}&#xa0;hab./km²</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/schematic_page.py"/>
        <location filename="../cohesion_plugin/cartography/typology_page.py"/>
        <location filename="../cohesion_plugin/core/booklet/story.py"/>
        <location filename="../cohesion_plugin/gui/centre_model.py"/>
        <location filename="../cohesion_plugin/gui/typology_bars.py"/>
        <source>{} inhabitants</source>
        <translation>{} habitants</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/schematic_style.py"/>
        <source>Other sub-spaces</source>
        <translation>Autres sous-espaces</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/cartography/typology_page.py"/>
        <location filename="../cohesion_plugin/core/booklet/key_figures.py"/>
        <location filename="../cohesion_plugin/core/booklet/programmes.py"/>
        <location filename="../cohesion_plugin/core/published/tell.py"/>
        <location filename="../cohesion_plugin/core/schematic/subspaces.py"/>
        <location filename="../cohesion_plugin/gui/centre_model.py"/>
        <location filename="../cohesion_plugin/gui/typology_panel.py"/>
        <source>%n commune(s)</source>
        <translation>
            <numerusform>%n commune</numerusform>
            <numerusform>%n communes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/cartography/typology_page.py"/>
        <source>%n commune(s) could not be classed: {reasons}.</source>
        <translation>
            <numerusform>%n commune n’a pas pu être classée&#xa0;: {reasons}.</numerusform>
            <numerusform>%n communes n’ont pas pu être classées&#xa0;: {reasons}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/typology_page.py"/>
        <location filename="../cohesion_plugin/processing/classify_communes.py"/>
        <location filename="../cohesion_plugin/processing/compare_parameters.py"/>
        <source>Classes of communes</source>
        <translation>Classes des communes</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/typology_page.py"/>
        <source>No commune could be classed</source>
        <translation>Aucune commune n’a pu être classée</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/typology_page.py"/>
        <source>other reasons ({})</source>
        <translation>autres motifs ({})</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/typology_page.py"/>
        <source>{communes} of the communes are rural</source>
        <translation>{communes} des communes sont rurales</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/typology_page.py"/>
        <source>{communes} of the communes are rural: {people} of the inhabitants live there</source>
        <translation>{communes} des communes sont rurales&#xa0;: {people} des habitants y vivent</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/cartography/typology_page.py"/>
        <source>{label} (%n commune(s))</source>
        <translation>
            <numerusform>{label} (%n commune)</numerusform>
            <numerusform>{label} (%n communes)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/typology_page.py"/>
        <source>{label}: {share} of the communes</source>
        <translation>{label}&#xa0;: {share} des communes</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/typology_page.py"/>
        <source>{label}: {share} of the inhabitants</source>
        <translation>{label}&#xa0;: {share} des habitants</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/cartography/typology_page_change.py"/>
        <source>%n commune(s) out of {total} reclassed</source>
        <translation>
            <numerusform>%n commune sur {total} change de classe</numerusform>
            <numerusform>%n communes sur {total} changent de classe</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/typology_page_change.py"/>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/typology_page_change.py"/>
        <location filename="../cohesion_plugin/gui/typology_compare.py"/>
        <location filename="../cohesion_plugin/processing/typology_change.py"/>
        <location filename="../cohesion_plugin/processing/typology_change_job.py"/>
        <source>Communes that change</source>
        <translation>Communes qui changent</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/cartography/typology_page_change.py"/>
        <source>Matrix, how to read it: %n commune(s) in row « {first} », column « {second} ».</source>
        <translation>
            <numerusform>Lecture de la matrice&#xa0;: %n commune à la ligne «&#xa0;{first}&#xa0;», colonne «&#xa0;{second}&#xa0;».</numerusform>
            <numerusform>Lecture de la matrice&#xa0;: %n communes à la ligne «&#xa0;{first}&#xa0;», colonne «&#xa0;{second}&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/typology_page_change.py"/>
        <source>No commune changes class</source>
        <translation>Aucune commune ne change de classe</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/typology_page_change.py"/>
        <source>Rows: {first}; columns: {second}.</source>
        <translation>Lignes&#xa0;: {first}&#xa0;; colonnes&#xa0;: {second}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/typology_page_change.py"/>
        <source>The most populated communes that change</source>
        <translation>Les communes les plus peuplées qui changent</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/typology_page_change.py"/>
        <source>{changes}, with {people} inhabitants</source>
        <translation>{changes}, avec {people} habitants</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/typology_page_change.py"/>
        <source>{} inhabitants concerned</source>
        <translation>{} habitants concernés</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/typology_page_figures.py"/>
        <source>{}%</source>
        <translation>{}&#xa0;%</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/cartography/typology_page_table.py"/>
        <location filename="../cohesion_plugin/gui/typology_compare.py"/>
        <source>Area (km²)</source>
        <translation>Surface (km²)</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/booklet/closing.py"/>
        <source>%n figure(s) out of {total} could not be given.</source>
        <translation>
            <numerusform>%n chiffre sur {total} n’a pas pu être donné.</numerusform>
            <numerusform>%n chiffres sur {total} n’ont pas pu être donnés.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/closing.py"/>
        <source>All {} figures could be given.</source>
        <translation>Les {} chiffres ont tous pu être donnés.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/closing.py"/>
        <location filename="../cohesion_plugin/gui/columns_group.py"/>
        <location filename="../cohesion_plugin/gui/typology_rule_table.py"/>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/closing.py"/>
        <location filename="../cohesion_plugin/gui/rings_panel.py"/>
        <location filename="../cohesion_plugin/gui/typology_panel.py"/>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/closing.py"/>
        <source>Files and layers read: {}.</source>
        <translation>Fichiers et couches lus&#xa0;: {}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/closing.py"/>
        <source>For several communes</source>
        <translation>Pour plusieurs communes</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/closing.py"/>
        <source>Glossary of the indicators</source>
        <translation>Glossaire des indicateurs</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/closing.py"/>
        <source>In bold: references.</source>
        <translation>En gras&#xa0;: les références.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/closing.py"/>
        <location filename="../cohesion_plugin/core/booklet/key_figures.py"/>
        <location filename="../cohesion_plugin/core/booklet/key_figures_alone.py"/>
        <location filename="../cohesion_plugin/gui/comparison_atlas_files.py"/>
        <location filename="../cohesion_plugin/gui/comparison_charts_page.py"/>
        <location filename="../cohesion_plugin/gui/comparison_indicators.py"/>
        <location filename="../cohesion_plugin/gui/comparison_layout_actions.py"/>
        <location filename="../cohesion_plugin/gui/statistical_indicators.py"/>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/closing.py"/>
        <location filename="../cohesion_plugin/gui/comparison_indicators.py"/>
        <location filename="../cohesion_plugin/gui/comparison_panel.py"/>
        <location filename="../cohesion_plugin/gui/statistical_indicators.py"/>
        <location filename="../cohesion_plugin/gui/typology_page.py"/>
        <location filename="../cohesion_plugin/processing/compare_outputs.py"/>
        <location filename="../cohesion_plugin/processing/statistical_parameters.py"/>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/closing.py"/>
        <source>Inhabitants: of the layer of communes.</source>
        <translation>Habitants&#xa0;: ceux de la couche des communes.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/closing.py"/>
        <source>Method and sources</source>
        <translation>Méthode et sources</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/closing.py"/>
        <source>Not in this booklet</source>
        <translation>Absent de ce livret</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/closing.py"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/closing.py"/>
        <source>Perimeter</source>
        <translation>Périmètre</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/closing.py"/>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/closing.py"/>
        <source>Remarks of the computation</source>
        <translation>Remarques du calcul</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/closing.py"/>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/closing.py"/>
        <source>Territories without a value</source>
        <translation>Territoires sans valeur</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/closing.py"/>
        <location filename="../cohesion_plugin/core/booklet/evolution.py"/>
        <location filename="../cohesion_plugin/core/booklet/key_figures.py"/>
        <location filename="../cohesion_plugin/core/booklet/programmes.py"/>
        <location filename="../cohesion_plugin/core/booklet/rings.py"/>
        <location filename="../cohesion_plugin/core/booklet/structure.py"/>
        <location filename="../cohesion_plugin/gui/comparison_model.py"/>
        <location filename="../cohesion_plugin/gui/comparison_table.py"/>
        <location filename="../cohesion_plugin/gui/page_panel.py"/>
        <location filename="../cohesion_plugin/gui/page_territory.py"/>
        <location filename="../cohesion_plugin/processing/map_page_parameters.py"/>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/closing.py"/>
        <source>The report of the computation has the names.</source>
        <translation>Les noms sont dans le rapport du calcul.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/closing.py"/>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/closing.py"/>
        <location filename="../cohesion_plugin/core/booklet/key_figures.py"/>
        <location filename="../cohesion_plugin/core/booklet/key_figures_alone.py"/>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/closing.py"/>
        <source>all territories</source>
        <translation>tous les territoires</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/closing.py"/>
        <source>mean annual rate between the sums</source>
        <translation>taux annuel moyen entre les sommes</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/closing.py"/>
        <source>mean weighted by the denominator</source>
        <translation>moyenne pondérée par le dénominateur</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/closing.py"/>
        <source>never aggregated</source>
        <translation>jamais agrégé</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/closing.py"/>
        <source>published value, as it is</source>
        <translation>valeur publiée, reprise telle quelle</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/closing.py"/>
        <source>ratio of the sums</source>
        <translation>rapport des sommes</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/closing.py"/>
        <source>sum</source>
        <translation>somme</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/booklet/cooperations.py"/>
        <source>%n agreement(s) of the register link the compared territories</source>
        <translation>
            <numerusform>%n accord du registre lie les territoires comparés</numerusform>
            <numerusform>%n accords du registre lient les territoires comparés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/booklet/cooperations.py"/>
        <source>%n other agreement(s) of the register bind one of them to other territories.</source>
        <translation>
            <numerusform>%n autre accord du registre engage l’un d’eux avec d’autres territoires.</numerusform>
            <numerusform>%n autres accords du registre engagent l’un d’eux avec d’autres territoires.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/booklet/cooperations.py"/>
        <source>, of which %n abandoned</source>
        <translation>
            <numerusform>, dont&#xa0;%n abandonné</numerusform>
            <numerusform>, dont&#xa0;%n abandonnés</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/cooperations.py"/>
        <location filename="../cohesion_plugin/gui/cooperation_model.py"/>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/cooperations.py"/>
        <source>Cooperations that link the territories</source>
        <translation>Coopérations qui lient les territoires</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/cooperations.py"/>
        <location filename="../cohesion_plugin/gui/cooperation_filters.py"/>
        <location filename="../cohesion_plugin/gui/cooperation_model.py"/>
        <location filename="../cohesion_plugin/gui/cooperation_new.py"/>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/cooperations.py"/>
        <source>Kind of each of these agreements: {}.</source>
        <translation>Nature de chacun de ces accords&#xa0;: {}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/cooperations.py"/>
        <location filename="../cohesion_plugin/gui/cooperation_filters.py"/>
        <location filename="../cohesion_plugin/gui/cooperation_model.py"/>
        <location filename="../cohesion_plugin/gui/cooperation_new.py"/>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/cooperations.py"/>
        <location filename="../cohesion_plugin/gui/cooperation_model.py"/>
        <source>Term</source>
        <translation>Durée</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/cooperations.py"/>
        <source>Territories: by their numbers in this booklet.</source>
        <translation>Territoires&#xa0;: par leurs numéros dans ce livret.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/cooperations.py"/>
        <source>The register has no agreement that links the compared territories; this does not mean that there is none.</source>
        <translation>Le registre n’a aucun accord qui lie les territoires comparés&#xa0;; cela ne veut pas dire qu’il n’y en a pas.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/cooperations.py"/>
        <source>Themes of each of these agreements: {}.</source>
        <translation>Thèmes de chacun de ces accords&#xa0;: {}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/cooperations.py"/>
        <source>Themes {}: {}.</source>
        <translation>Thèmes {}&#xa0;: {}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/cooperations.py"/>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/cooperations.py"/>
        <source>register of cooperations</source>
        <translation>registre des coopérations</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/cooperations.py"/>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/evolution.py"/>
        <source>Changes over the years</source>
        <translation>Évolutions</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/evolution.py"/>
        <source>Only the communes known in all these years are counted.</source>
        <translation>Seules les communes connues toutes ces années sont comptées.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/evolution.py"/>
        <source>{}, base 100 in {}</source>
        <translation>{}, base 100 en {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/evolution.py"/>
        <source>{}, by year</source>
        <translation>{}, par année</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/booklet/flows.py"/>
        <source>%n territory(ies) from which the table has no flow: {}.</source>
        <translation>
            <numerusform>%n territoire d’où la table n’a aucun flux&#xa0;: {}.</numerusform>
            <numerusform>%n territoires d’où la table n’a aucun flux&#xa0;: {}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/flows.py"/>
        <source>Column: {}.</source>
        <translation>Colonne&#xa0;: {}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/flows.py"/>
        <source>Elsewhere</source>
        <translation>Ailleurs</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/flows.py"/>
        <source>Flows between the territories</source>
        <translation>Flux entre les territoires</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/flows.py"/>
        <source>From, to</source>
        <translation>De, vers</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/flows.py"/>
        <source>Territories overlap: a flow may count in several cells.</source>
        <translation>Des territoires se recouvrent&#xa0;: un flux peut compter dans plusieurs cases.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/key_figures.py"/>
        <source>Index, gap</source>
        <translation>Indice, écart</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/key_figures.py"/>
        <source>Index: 100 times the value over that of the reference; for totals the share of the reference (%), for changes and balances the gap in their unit. Rank: 1 for the highest value among all territories of the same kind.</source>
        <translation>Indice&#xa0;: 100 fois la valeur rapportée à celle de la référence&#xa0;; pour un total, part de la référence (%)&#xa0;; pour une évolution ou un solde, écart en points (pt). Rang&#xa0;: 1 pour la valeur la plus élevée parmi tous les territoires de même nature.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/key_figures.py"/>
        <source>Key figures of each territory</source>
        <translation>Chiffres clés de chaque territoire</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/key_figures.py"/>
        <source>No reference was asked for. Rank: 1 for the highest value among all territories of the same kind.</source>
        <translation>Aucune référence n’a été demandée. Rang&#xa0;: 1 pour la valeur la plus élevée parmi tous les territoires de même nature.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/key_figures.py"/>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/key_figures.py"/>
        <location filename="../cohesion_plugin/gui/comparison_atlas_files.py"/>
        <location filename="../cohesion_plugin/gui/comparison_table.py"/>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/key_figures.py"/>
        <location filename="../cohesion_plugin/core/comparison/compute.py"/>
        <source>Reference: {}.</source>
        <translation>Référence&#xa0;: {}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/key_figures.py"/>
        <location filename="../cohesion_plugin/core/comparison/compute.py"/>
        <source>References: {}.</source>
        <translation>Références&#xa0;: {}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/key_figures.py"/>
        <source>These tables have no figure for this territory.</source>
        <translation>Les tables données n’ont aucun chiffre pour ce territoire.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/key_figures.py"/>
        <location filename="../cohesion_plugin/gui/comparison_atlas_files.py"/>
        <location filename="../cohesion_plugin/gui/comparison_table.py"/>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/key_figures.py"/>
        <source>{} Communes without a value are not counted.</source>
        <translation>{} Des communes sans valeur ne sont pas comptées.</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/booklet/key_figures_alone.py"/>
        <source>%n territory(ies) without any of these figures: {}.</source>
        <translation>
            <numerusform>%n territoire sans aucun de ces chiffres&#xa0;: {}.</numerusform>
            <numerusform>%n territoires sans aucun de ces chiffres&#xa0;: {}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/key_figures_alone.py"/>
        <source>Columns: numbers of the territories. In brackets: the rank among territories of the same kind.</source>
        <translation>Colonnes&#xa0;: numéros des territoires. Entre parenthèses&#xa0;: le rang parmi les territoires de même nature.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/key_figures_alone.py"/>
        <source>Figures that the references do not have</source>
        <translation>Chiffres sans valeur de référence</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/key_figures_alone.py"/>
        <source>Ranks out of</source>
        <translation>Rangs sur</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/booklet/programmes.py"/>
        <source>%n territory(ies) without a programme in the tables given: {}.</source>
        <translation>
            <numerusform>%n territoire sans dispositif dans les tables données&#xa0;: {}.</numerusform>
            <numerusform>%n territoires sans dispositif dans les tables données&#xa0;: {}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/programmes.py"/>
        <source>Communes concerned</source>
        <translation>Communes concernées</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/programmes.py"/>
        <source>Contracts or labels</source>
        <translation>Contrats ou labels</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/programmes.py"/>
        <source>Programme</source>
        <translation>Dispositif</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/programmes.py"/>
        <location filename="../cohesion_plugin/core/booklet/story.py"/>
        <location filename="../cohesion_plugin/gui/comparison_booklet_dialog.py"/>
        <source>Programmes</source>
        <translation>Dispositifs</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/programmes.py"/>
        <source>Programmes: table given</source>
        <translation>Dispositifs&#xa0;: table fournie</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/booklet/programmes.py"/>
        <source>all its communes (%n)</source>
        <translation>
            <numerusform>sa commune (%n)</numerusform>
            <numerusform>toutes ses communes (%n)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/programmes_read.py"/>
        <source>A table of programmes has one row per commune or EPCI, with its code.</source>
        <translation>Une table de dispositifs a une ligne par commune ou par EPCI, avec son code.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/programmes_read.py"/>
        <source>The table « {} » has no column of communes or EPCI.</source>
        <translation>La table «&#xa0;{}&#xa0;» n’a pas de colonne de communes ou d’EPCI.</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/booklet/programmes_read.py"/>
        <source>{}: programmes of %n commune(s).</source>
        <translation>
            <numerusform>{}&#xa0;: dispositifs de&#xa0;%n commune.</numerusform>
            <numerusform>{}&#xa0;: dispositifs de&#xa0;%n communes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/booklet/rings.py"/>
        <source>%n territory(ies) in no ring of the layer given: {}.</source>
        <translation>
            <numerusform>%n territoire dans aucune couronne de la couche donnée&#xa0;: {}.</numerusform>
            <numerusform>%n territoires dans aucune couronne de la couche donnée&#xa0;: {}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/rings.py"/>
        <source>Rings in which the territories lie</source>
        <translation>Couronnes où se trouvent les territoires</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/booklet/story.py"/>
        <source>%n other territory(ies)</source>
        <translation>
            <numerusform>%n autre territoire</numerusform>
            <numerusform>%n autres territoires</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/story.py"/>
        <source>A booklet sets {most} territories side by side at most; {count} are selected.</source>
        <translation>Un livret met côte à côte {most} territoires au plus&#xa0;; {count} sont sélectionnés.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/story.py"/>
        <source>A dash stands for a figure that is absent or can't be compared: « What is missing » says why.</source>
        <translation>Un tiret tient la place d’un chiffre absent ou sans comparaison possible&#xa0;: «&#xa0;Ce qui manque&#xa0;» dit pourquoi.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/story.py"/>
        <source>Changes</source>
        <translation>Évolutions</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/story.py"/>
        <source>Changes over the years: the tables give no total for three years or more.</source>
        <translation>Évolutions&#xa0;: les tables ne donnent aucun total pour trois années ou plus.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/story.py"/>
        <location filename="../cohesion_plugin/gui/cooperation_dock.py"/>
        <location filename="../cohesion_plugin/processing/cooperation_coverage.py"/>
        <location filename="../cohesion_plugin/processing/cooperation_coverage_job.py"/>
        <location filename="../cohesion_plugin/processing/cooperation_links.py"/>
        <location filename="../cohesion_plugin/processing/cooperation_links_outputs.py"/>
        <location filename="../cohesion_plugin/processing/cooperation_summary.py"/>
        <location filename="../cohesion_plugin/processing/cooperation_summary_job.py"/>
        <location filename="../cohesion_plugin/processing/cooperation_themes.py"/>
        <location filename="../cohesion_plugin/processing/cooperation_themes_job.py"/>
        <location filename="../cohesion_plugin/processing/create_register.py"/>
        <location filename="../cohesion_plugin/processing/export_cooperations.py"/>
        <location filename="../cohesion_plugin/processing/import_cooperations.py"/>
        <location filename="../cohesion_plugin/processing/import_cooperations_outputs.py"/>
        <source>Cooperations</source>
        <translation>Coopérations</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/story.py"/>
        <source>Cooperations: no register was given.</source>
        <translation>Coopérations&#xa0;: aucun registre n’a été donné.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/story.py"/>
        <source>Each figure bears its year, and is set against the reference's figure of the same year.</source>
        <translation>Chaque chiffre porte son année et se compare au chiffre de la référence pour la même année.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/story.py"/>
        <source>Each territory keeps its number and its colour, those of the map, in all charts.</source>
        <translation>Chaque territoire garde dans tous les graphiques son numéro et sa couleur, ceux de la carte.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/story.py"/>
        <source>Flows</source>
        <translation>Flux</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/story.py"/>
        <source>Flows: no table of commuting was given; the figures of this booklet are stocks.</source>
        <translation>Flux&#xa0;: aucune table de navettes n’a été donnée&#xa0;; les chiffres de ce livret sont des stocks.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/story.py"/>
        <source>Indices, gaps and shares are computed before figures are rounded.</source>
        <translation>Indices, écarts et parts sont calculés avant l’arrondi des chiffres.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/story.py"/>
        <location filename="../cohesion_plugin/gui/statistical_indicators.py"/>
        <source>Missing</source>
        <translation>Manque</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/story.py"/>
        <source>Population by class of communes: no classes were given.</source>
        <translation>Population par classe de communes&#xa0;: aucune classe n’a été donnée.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/story.py"/>
        <source>Programmes: no table of programmes was given.</source>
        <translation>Dispositifs&#xa0;: aucune table de dispositifs n’a été donnée.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/story.py"/>
        <location filename="../cohesion_plugin/gui/comparison_booklet_dialog.py"/>
        <location filename="../cohesion_plugin/gui/comparison_data.py"/>
        <location filename="../cohesion_plugin/gui/cooperation_map.py"/>
        <location filename="../cohesion_plugin/gui/rings_dock.py"/>
        <location filename="../cohesion_plugin/processing/metropolitan_rings.py"/>
        <location filename="../cohesion_plugin/processing/ring_change.py"/>
        <source>Rings</source>
        <translation>Couronnes</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/story.py"/>
        <source>Rings: no layer of rings was given.</source>
        <translation>Couronnes&#xa0;: aucune couche de couronnes n’a été donnée.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/story.py"/>
        <source>Select fewer, or group some: My group = epci:… + epci:…</source>
        <translation>Sélectionnez-en moins, ou réunissez-en&#xa0;: Mon groupe = epci:… + epci:…</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/story.py"/>
        <source>Sentences</source>
        <translation>Phrases</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/story.py"/>
        <source>The last chapters give definitions, sources and files.</source>
        <translation>Les derniers chapitres donnent les définitions, les sources et les fichiers lus.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/story.py"/>
        <source>The territories compared, in the order of the booklet, with the limits of EPCI, départements and régions.</source>
        <translation>Les territoires comparés, dans l’ordre du livret, avec les limites d’EPCI, de départements et de régions.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/story.py"/>
        <source>Where the territories lie</source>
        <translation>Situation des territoires</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/story.py"/>
        <source>figures from {first} to {last}</source>
        <translation>chiffres de {first} à {last}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/story.py"/>
        <source>figures of {}</source>
        <translation>chiffres de {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/story.py"/>
        <source>{first} and {others} side by side</source>
        <translation>{first} et {others} côte&#xa0;à&#xa0;côte</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/story.py"/>
        <source>{} side by side</source>
        <translation>{} côte&#xa0;à&#xa0;côte</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/structure.py"/>
        <location filename="../cohesion_plugin/gui/comparison_booklet_dialog.py"/>
        <location filename="../cohesion_plugin/gui/comparison_data.py"/>
        <location filename="../cohesion_plugin/gui/typology_chooser.py"/>
        <location filename="../cohesion_plugin/gui/typology_table.py"/>
        <location filename="../cohesion_plugin/processing/convert_vintage_parameters.py"/>
        <location filename="../cohesion_plugin/processing/statistical_outputs.py"/>
        <location filename="../cohesion_plugin/processing/statistical_parameters.py"/>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/structure.py"/>
        <source>Classes: {}.</source>
        <translation>Classes&#xa0;: {}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/structure.py"/>
        <source>Ring shares</source>
        <translation>Parts par couronne</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/structure.py"/>
        <source>Shares of the population of the layer of communes; the references are in bold.</source>
        <translation>Parts de la population de la couche des communes&#xa0;; les références sont en gras.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/themes.py"/>
        <source>No territory compared has a value ({reason}): {names}.</source>
        <translation>Aucun territoire comparé n’a de valeur ({reason})&#xa0;: {names}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/themes.py"/>
        <source>Other indicators</source>
        <translation>Autres indicateurs</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/themes.py"/>
        <source>This holds for all indicators of this theme. {}</source>
        <translation>Ce qui suit vaut pour tous les indicateurs de ce thème. {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/workbook.py"/>
        <source>Dictionary</source>
        <translation>Dictionnaire</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/workbook.py"/>
        <source>Head</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/workbook.py"/>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/booklet/workbook.py"/>
        <source>Technical name</source>
        <translation>Nom technique</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/build.py"/>
        <source>%n EPCI are not in the list of {}: an older vintage, probably.</source>
        <translation>
            <numerusform>%n EPCI n’est pas dans la liste de {}&#xa0;: sans doute un millésime plus ancien.</numerusform>
            <numerusform>%n EPCI ne sont pas dans la liste de {}&#xa0;: sans doute un millésime plus ancien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/build.py"/>
        <source>%n EPT left out: they are parts of the Métropole du Grand Paris.</source>
        <translation>
            <numerusform>%n EPT écarté&#xa0;: il fait partie de la Métropole du Grand Paris.</numerusform>
            <numerusform>%n EPT écartés&#xa0;: ils font partie de la Métropole du Grand Paris.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/build.py"/>
        <location filename="../cohesion_plugin/core/statistics/units.py"/>
        <source>%n code(s) repaired (lost leading zeros, spaces, lower case):</source>
        <translation>
            <numerusform>%n code réparé (zéro initial perdu, espaces, minuscules)&#xa0;:</numerusform>
            <numerusform>%n codes réparés (zéros initiaux perdus, espaces, minuscules)&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/build.py"/>
        <location filename="../cohesion_plugin/core/typologies/elsewhere.py"/>
        <source>%n code(s) stand on several features, whose shapes were united:</source>
        <translation>
            <numerusform>%n code est porté par plusieurs entités, dont les formes ont été réunies&#xa0;:</numerusform>
            <numerusform>%n codes sont portés par plusieurs entités, dont les formes ont été réunies&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/build.py"/>
        <source>%n commune code(s) are not in the COG of {}: an older vintage, probably.</source>
        <translation>
            <numerusform>%n code de commune n’est pas dans le COG de {}&#xa0;: sans doute un millésime plus ancien.</numerusform>
            <numerusform>%n codes de communes ne sont pas dans le COG de {}&#xa0;: sans doute un millésime plus ancien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/build.py"/>
        <source>%n feature(s) left out, their code is missing or is no code:</source>
        <translation>
            <numerusform>%n entité écartée, son code manque ou n’en est pas un&#xa0;:</numerusform>
            <numerusform>%n entités écartées, leur code manque ou n’en est pas un&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/build.py"/>
        <source>%n municipal district(s) of Paris, Lyon or Marseille folded into their commune.</source>
        <translation>
            <numerusform>%n arrondissement municipal de Paris, Lyon ou Marseille replié dans sa commune.</numerusform>
            <numerusform>%n arrondissements municipaux de Paris, Lyon ou Marseille repliés dans leur commune.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/build.py"/>
        <location filename="../cohesion_plugin/core/statistics/units.py"/>
        <location filename="../cohesion_plugin/core/vintage/reading.py"/>
        <location filename="../cohesion_plugin/core/vintage/years.py"/>
        <source>Choose another code column.</source>
        <translation>Choisissez une autre colonne de codes.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/build.py"/>
        <location filename="../cohesion_plugin/core/cooperation/coverage_rings.py"/>
        <location filename="../cohesion_plugin/core/statistics/units.py"/>
        <location filename="../cohesion_plugin/core/vintage/reading.py"/>
        <location filename="../cohesion_plugin/processing/cooperation_links_job.py"/>
        <location filename="../cohesion_plugin/processing/ring_job.py"/>
        <location filename="../cohesion_plugin/processing/schematic_map_job.py"/>
        <source>Load it again or remove its filter.</source>
        <translation>Rechargez-la ou retirez son filtre.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/build.py"/>
        <source>No value of the column « {} » is a code.</source>
        <translation>Aucune valeur de la colonne «&#xa0;{}&#xa0;» n’est un code.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/build.py"/>
        <location filename="../cohesion_plugin/core/cooperation/links/seats.py"/>
        <location filename="../cohesion_plugin/core/statistics/outlines.py"/>
        <location filename="../cohesion_plugin/processing/schematic_map_job.py"/>
        <source>Set it first (Layer ▸ Set CRS): Lambert-93 is EPSG:2154, degrees are EPSG:4326.</source>
        <translation>Définissez-le d’abord (Couche ▸ Définir le SCR des couches)&#xa0;: Lambert-93 est EPSG:2154, les degrés sont EPSG:4326.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/build.py"/>
        <location filename="../cohesion_plugin/core/cooperation/links/seats.py"/>
        <location filename="../cohesion_plugin/core/statistics/outlines.py"/>
        <location filename="../cohesion_plugin/core/typologies/elsewhere.py"/>
        <location filename="../cohesion_plugin/processing/recognition.py"/>
        <location filename="../cohesion_plugin/processing/schematic_map_job.py"/>
        <source>The layer « {} » has no coordinate reference system.</source>
        <translation>La couche «&#xa0;{}&#xa0;» n’a pas de système de coordonnées de référence.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/build.py"/>
        <location filename="../cohesion_plugin/core/cooperation/coverage_rings.py"/>
        <location filename="../cohesion_plugin/core/statistics/units.py"/>
        <location filename="../cohesion_plugin/processing/cooperation_links_job.py"/>
        <location filename="../cohesion_plugin/processing/ring_job.py"/>
        <location filename="../cohesion_plugin/processing/schematic_map_job.py"/>
        <source>The layer « {} » is empty.</source>
        <translation>La couche «&#xa0;{}&#xa0;» est vide.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/build.py"/>
        <location filename="../cohesion_plugin/core/schematic/polarities.py"/>
        <location filename="../cohesion_plugin/core/vintage/reading.py"/>
        <source>first values: {}</source>
        <translation>premières valeurs&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/colour/space.py"/>
        <source>Example: #0F417A.</source>
        <translation>Exemple&#xa0;: #0F417A.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/colour/space.py"/>
        <source>These are not colours: {}.</source>
        <translation>Ce ne sont pas des couleurs&#xa0;: {}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/comparison/carry.py"/>
        <source>{file}: carried from the communes of {source} to those of {target}; counts of %n commune(s) that merged or split are added up or divided, their medians and rates left empty.</source>
        <translation>
            <numerusform>{file}&#xa0;: portée des communes de {source} à celles de {target}&#xa0;; les effectifs de %n commune fusionnée ou scindée sont additionnés ou répartis, ses médianes et ses taux laissés vides.</numerusform>
            <numerusform>{file}&#xa0;: portée des communes de {source} à celles de {target}&#xa0;; les effectifs de %n communes fusionnées ou scindées sont additionnés ou répartis, leurs médianes et leurs taux laissés vides.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/comparison/classes.py"/>
        <source>%n commune(s) of France have no class in « {} ».</source>
        <translation>
            <numerusform>%n commune de France n’a pas de classe dans «&#xa0;{}&#xa0;».</numerusform>
            <numerusform>%n communes de France n’ont pas de classe dans «&#xa0;{}&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/comparison/classes.py"/>
        <source>Name it in « Column of classes », or choose a layer made by « Classify communes by a typology ».</source>
        <translation>Indiquez-la dans «&#xa0;Colonne des classes&#xa0;», ou choisissez une couche faite par «&#xa0;Classer les communes selon une typologie&#xa0;».</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/comparison/classes.py"/>
        <source>The table « {} » has no column of classes.</source>
        <translation>La table «&#xa0;{}&#xa0;» n’a pas de colonne de classes.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/comparison/compute.py"/>
        <source>Comparison of territories as sets of communes: a ratio is the ratio of the sums over the communes that have both figures; medians and published rates are read for one commune or one EPCI, never averaged.</source>
        <translation>Comparaison de territoires, ensembles de communes&#xa0;: un ratio est le rapport des sommes sur les communes qui ont les deux chiffres&#xa0;; les médianes et les taux publiés sont lus pour une commune ou un EPCI, jamais moyennés.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/comparison/compute.py"/>
        <source>Give a table such as Insee's comparateur de territoires, or describe your own indicator in a JSON file.</source>
        <translation>Donnez une table comme le comparateur de territoires de l’Insee, ou décrivez votre indicateur dans un fichier JSON.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/comparison/compute.py"/>
        <source>Indicators asked for whose columns are in no table, or not of these years:</source>
        <translation>Indicateurs demandés dont aucune table n’a les colonnes, ou pas de ces années&#xa0;:</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/comparison/compute.py"/>
        <source>The tables have the columns of none of the indicators.</source>
        <translation>Les tables n’ont les colonnes d’aucun des indicateurs.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/comparison/compute.py"/>
        <source>no table was given</source>
        <translation>aucune table n’est donnée</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/comparison/families.py"/>
        <source>Choose a layer made by « Classify communes by a typology », or a published typology.</source>
        <translation>Choisissez une couche faite par «&#xa0;Classer les communes selon une typologie&#xa0;», ou une typologie publiée.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/comparison/families.py"/>
        <location filename="../cohesion_plugin/core/cooperation/coverage_rings.py"/>
        <location filename="../cohesion_plugin/processing/cooperation_coverage_job.py"/>
        <location filename="../cohesion_plugin/processing/ring_change_job.py"/>
        <source>Choose a layer made by « Rings of EPCI around métropoles ».</source>
        <translation>Choisissez une couche faite par «&#xa0;Couronnes d’EPCI autour des métropoles&#xa0;».</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/comparison/families.py"/>
        <location filename="../cohesion_plugin/core/comparison/resolve.py"/>
        <location filename="../cohesion_plugin/gui/comparison_territories.py"/>
        <location filename="../cohesion_plugin/processing/map_page_layers.py"/>
        <location filename="../cohesion_plugin/processing/map_page_layout.py"/>
        <location filename="../cohesion_plugin/processing/territory_booklet_job.py"/>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/comparison/families.py"/>
        <source>Metropolitan France</source>
        <translation>France métropolitaine</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/comparison/families.py"/>
        <source>The selection names classes, and no table of classes was given.</source>
        <translation>La sélection cite des classes, et aucune table de classes n’est donnée.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/comparison/families.py"/>
        <source>The selection names rings, and no layer of rings was given.</source>
        <translation>La sélection cite des couronnes, et aucune couche de couronnes n’est donnée.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/comparison/families.py"/>
        <source>ring {order} of {name}</source>
        <translation>couronne {order} de {name}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/comparison/language.py"/>
        <location filename="../cohesion_plugin/gui/comparison_tools.py"/>
        <source>Example: epci:243700754; ring:243700754/1; dep:37; communes:37261,37050; reg:24; France</source>
        <translation>Exemple&#xa0;: epci:243700754; couronne:243700754/1; dep:37; communes:37261,37050; reg:24; France</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/comparison/language.py"/>
        <source>The selection looks like JSON and can't be read as such.</source>
        <translation>La sélection ressemble à du JSON et ne se lit pas comme tel.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/comparison/language.py"/>
        <source>There is nothing to compare.</source>
        <translation>Il n’y a rien à comparer.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/comparison/language.py"/>
        <source>Write a selection, for example: epci:243700754; ring:243700754/1; dep:37</source>
        <translation>Écrivez une sélection, par exemple&#xa0;: epci:243700754; couronne:243700754/1; dep:37</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/comparison/language.py"/>
        <source>Write it as an item of its own, between semicolons.</source>
        <translation>Écrivez-en un élément à part, entre points-virgules.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/comparison/language.py"/>
        <source>item: {}</source>
        <translation>élément&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/comparison/language.py"/>
        <source>words: {}</source>
        <translation>mots connus&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/comparison/language.py"/>
        <source>« {} » can't be read in the selection.</source>
        <translation>«&#xa0;{}&#xa0;» est illisible dans la sélection.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/comparison/language.py"/>
        <source>« {} » can't be read: « * » makes one territory of each, and can't be added to others.</source>
        <translation>«&#xa0;{}&#xa0;» est illisible&#xa0;: «&#xa0;*&#xa0;» fait de chacun un territoire, et ne s’ajoute pas à d’autres.</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/comparison/places.py"/>
        <source>%n commune(s) beyond the layer are taken from the list of {}, without outlines.</source>
        <translation>
            <numerusform>%n commune hors de la couche est prise dans la liste de {}, sans contour.</numerusform>
            <numerusform>%n communes hors de la couche sont prises dans la liste de {}, sans contour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/comparison/places.py"/>
        <source>%n commune(s) of the layer are not in the list of {}, which completes it outside of its départements:</source>
        <translation>
            <numerusform>%n commune de la couche n’est pas dans la liste de {}, qui la complète hors de ses départements&#xa0;:</numerusform>
            <numerusform>%n communes de la couche ne sont pas dans la liste de {}, qui la complète hors de ses départements&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/comparison/places.py"/>
        <source>Choose a layer of communes, for example COMMUNE of IGN's ADMIN EXPRESS.</source>
        <translation>Choisissez une couche de communes, par exemple COMMUNE d’ADMIN EXPRESS (IGN).</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/comparison/places.py"/>
        <source>The layer « {} » is of EPCI: comparing needs communes.</source>
        <translation>La couche «&#xa0;{}&#xa0;» est d’EPCI&#xa0;: comparer demande des communes.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/comparison/places.py"/>
        <source>column of codes: {}</source>
        <translation>colonne des codes&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/comparison/places.py"/>
        <source>its codes are those of {}.</source>
        <translation>ses codes sont ceux de {}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/comparison/relations.py"/>
        <source>%n compared set(s) inside the reference « {} », which counts them too.</source>
        <translation>
            <numerusform>%n territoire comparé est dans la référence «&#xa0;{}&#xa0;», qui le compte aussi.</numerusform>
            <numerusform>%n territoires comparés sont dans la référence «&#xa0;{}&#xa0;», qui les compte aussi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/comparison/relations.py"/>
        <source>%n pair(s) of compared territories that overlap: their common communes count in both.</source>
        <translation>
            <numerusform>%n paire de territoires comparés se recouvre&#xa0;: les communes qu’ils partagent comptent dans les deux.</numerusform>
            <numerusform>%n paires de territoires comparés se recouvrent&#xa0;: les communes qu’ils partagent comptent dans les deux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/comparison/relations.py"/>
        <source>%n set(s) of one commune only: its own figures, medians too.</source>
        <translation>
            <numerusform>%n territoire d’une seule commune&#xa0;: ses propres chiffres, médianes comprises.</numerusform>
            <numerusform>%n territoires d’une seule commune&#xa0;: ses propres chiffres, médianes comprises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/comparison/relations.py"/>
        <source>%n set(s) only partly inside « in », taken for that part:</source>
        <translation>
            <numerusform>%n territoire n’est qu’en partie dans «&#xa0;dans&#xa0;», et pris pour cette partie&#xa0;:</numerusform>
            <numerusform>%n territoires ne sont qu’en partie dans «&#xa0;dans&#xa0;», et pris pour cette partie&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/comparison/relations.py"/>
        <source>%n set(s) with communes beyond the layer, counted but not drawn:</source>
        <translation>
            <numerusform>%n territoire a des communes hors de la couche, comptées mais non dessinées&#xa0;:</numerusform>
            <numerusform>%n territoires ont des communes hors de la couche, comptées mais non dessinées&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/comparison/relations.py"/>
        <source>More than half of the population of the reference « {} » is in:</source>
        <translation>Plus de la moitié de la population de la référence «&#xa0;{}&#xa0;» est dans&#xa0;:</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/comparison/relations.py"/>
        <source>The reference « {} » is also compared: its index is 100 by construction.</source>
        <translation>La référence «&#xa0;{}&#xa0;» est aussi comparée&#xa0;: son indice est 100 par construction.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/comparison/relations.py"/>
        <source>The reference « {} » lies inside compared territories:</source>
        <translation>La référence «&#xa0;{}&#xa0;» est à l’intérieur de territoires comparés&#xa0;:</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/comparison/relations.py"/>
        <source>{a} and {b} ({count} in common)</source>
        <translation>{a} et {b} ({count} en commun)</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/comparison/remarks.py"/>
        <source>%n compared set(s) without any figure in these tables:</source>
        <translation>
            <numerusform>%n territoire comparé n’a aucun chiffre dans ces tables&#xa0;:</numerusform>
            <numerusform>%n territoires comparés n’ont aucun chiffre dans ces tables&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/comparison/remarks.py"/>
        <source>%n figure(s) without a value, their denominator being zero:</source>
        <translation>
            <numerusform>%n chiffre n’a pas de valeur, son dénominateur étant nul&#xa0;:</numerusform>
            <numerusform>%n chiffres n’ont pas de valeur, leur dénominateur étant nul&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/comparison/remarks.py"/>
        <source>No territory has a value of these indicators, all secret or absent:</source>
        <translation>Aucun territoire n’a de valeur pour ces indicateurs, tout est secret ou absent&#xa0;:</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/comparison/remarks.py"/>
        <source>Not aggregable, so without a value for these territories:</source>
        <translation>Ne s’agrègent pas, donc sans valeur pour ces territoires&#xa0;:</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/comparison/remarks.py"/>
        <source>Some communes have no value, secret or absent, and are not counted (least share of the population counted):</source>
        <translation>Des communes n’ont pas de valeur, secrète ou absente, et ne sont pas comptées (plus petite part de la population comptée)&#xa0;:</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/comparison/remarks.py"/>
        <source>The figures are not all of the same year; each says its own:</source>
        <translation>Les chiffres ne sont pas tous de la même année&#xa0;; chacun dit la sienne&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/comparison/resolve.py"/>
        <location filename="../cohesion_plugin/core/report.py"/>
        <location filename="../cohesion_plugin/core/statistics/matrix.py"/>
        <source> and %n more</source>
        <translation>
            <numerusform> et %n autre</numerusform>
            <numerusform> et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/comparison/resolve.py"/>
        <source>Check the code, or write the name as the layer has it.</source>
        <translation>Vérifiez le code, ou écrivez le nom comme dans la couche.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/comparison/resolve.py"/>
        <source>Check the codes, and the layer of communes or of rings.</source>
        <translation>Vérifiez les codes, et la couche de communes ou de couronnes.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/comparison/resolve.py"/>
        <source>Example: ring:243700754/1; rest in reg:24</source>
        <translation>Exemple&#xa0;: couronne:243700754/1; reste dans reg:24</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/comparison/resolve.py"/>
        <source>Give the code instead.</source>
        <translation>Donnez plutôt le code.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/comparison/resolve.py"/>
        <source>Name a set before it is used: « My set = communes:37261,37050; set:My set ».</source>
        <translation>Nommez un ensemble pour l’employer&#xa0;: «&#xa0;Mon pays = communes:37261,37050; ensemble:Mon pays&#xa0;».</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/comparison/resolve.py"/>
        <source>The set « {} » is made of itself.</source>
        <translation>L’ensemble «&#xa0;{}&#xa0;» se contient lui-même.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/comparison/resolve.py"/>
        <source>There is no set named « {} ».</source>
        <translation>Aucun ensemble ne s’appelle «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/comparison/resolve.py"/>
        <source>near, or first: {}</source>
        <translation>proches, ou premiers&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/comparison/resolve.py"/>
        <source>rest of {}</source>
        <translation>reste ({})</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/comparison/resolve.py"/>
        <source>sets: {}</source>
        <translation>ensembles&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/comparison/resolve.py"/>
        <source>« {code} » is not known, in « {text} ».</source>
        <translation>«&#xa0;{code}&#xa0;» est inconnu, dans «&#xa0;{text}&#xa0;».</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/comparison/resolve.py"/>
        <source>« {} » holds no commune.</source>
        <translation>«&#xa0;{}&#xa0;» n’a aucune commune.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/comparison/resolve.py"/>
        <source>« {} » is the name of several territories.</source>
        <translation>«&#xa0;{}&#xa0;» est le nom de plusieurs territoires.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/comparison/resolve.py"/>
        <source>« {} » needs other territories, of which it is the rest.</source>
        <translation>«&#xa0;{}&#xa0;» demande d’autres territoires, dont il est le reste.</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/comparison/spaces.py"/>
        <source>%n territory(ies) in several sub-spaces: the first counts.</source>
        <translation>
            <numerusform>%n territoire dans plusieurs sous-espaces&#xa0;: le premier compte.</numerusform>
            <numerusform>%n territoires dans plusieurs sous-espaces&#xa0;: le premier compte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/comparison/spaces.py"/>
        <source>%n territory(ies) of the sub-spaces are not known:</source>
        <translation>
            <numerusform>%n territoire des sous-espaces n’est pas connu&#xa0;:</numerusform>
            <numerusform>%n territoires des sous-espaces ne sont pas connus&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/comparison/structure.py"/>
        <location filename="../cohesion_plugin/gui/comparison_charts_page.py"/>
        <source>Population by class</source>
        <translation>Population par classe</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/comparison/structure.py"/>
        <location filename="../cohesion_plugin/gui/comparison_charts_page.py"/>
        <source>Population by ring</source>
        <translation>Population par couronne</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/comparison/structure.py"/>
        <source>beyond the rings</source>
        <translation>hors des couronnes</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/comparison/structure.py"/>
        <source>no class</source>
        <translation>sans classe</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/comparison/tables.py"/>
        <source>{} (part)</source>
        <translation>{} (partie)</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/contiguity.py"/>
        <source>%n border edge(s) belong to three EPCI or more: overlaps in the layer.</source>
        <translation>
            <numerusform>%n segment de frontière appartient à trois EPCI ou plus&#xa0;: superpositions dans la couche.</numerusform>
            <numerusform>%n segments de frontière appartiennent à trois EPCI ou plus&#xa0;: superpositions dans la couche.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/contiguity.py"/>
        <source>%n border(s) do not join vertex for vertex (gaps, overlaps, unshared vertices); parts less than {} m apart count as shared:</source>
        <translation>
            <numerusform>%n frontière ne se joint pas sommet à sommet (vides, superpositions, sommets non partagés)&#xa0;; les parties distantes de moins de {} m comptent comme partagées&#xa0;:</numerusform>
            <numerusform>%n frontières ne se joignent pas sommet à sommet (vides, superpositions, sommets non partagés)&#xa0;; les parties distantes de moins de {} m comptent comme partagées&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/cooperation/asked.py"/>
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/cooperation/asked.py"/>
        <source>None of the %n agreement(s) of the register is among those asked for:</source>
        <translation>
            <numerusform>Sur %n accord au registre, aucun n’est parmi ceux demandés&#xa0;:</numerusform>
            <numerusform>Sur %n accords au registre, aucun n’est parmi ceux demandés&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/asked.py"/>
        <source>Only agreements with {}.</source>
        <translation>Accords retenus&#xa0;: {}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/asked.py"/>
        <location filename="../cohesion_plugin/core/cooperation/links/method.py"/>
        <location filename="../cohesion_plugin/processing/cooperation_filters_parameters.py"/>
        <source>kinds: {}</source>
        <translation>natures&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/asked.py"/>
        <source>parties: {}</source>
        <translation>parties&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/asked.py"/>
        <location filename="../cohesion_plugin/core/cooperation/links/method.py"/>
        <location filename="../cohesion_plugin/processing/cooperation_summary_parameters.py"/>
        <source>statuses: {}</source>
        <translation>statuts&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/asked.py"/>
        <location filename="../cohesion_plugin/core/cooperation/links/method.py"/>
        <source>the words: {}</source>
        <translation>mots&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/asked.py"/>
        <location filename="../cohesion_plugin/core/cooperation/links/method.py"/>
        <location filename="../cohesion_plugin/processing/cooperation_filters_parameters.py"/>
        <source>themes: {}</source>
        <translation>thèmes&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/changes.py"/>
        <source>Rows of « {} » can't be changed without « {} ».</source>
        <translation>Les lignes de «&#xa0;{}&#xa0;» ne peuvent pas être modifiées sans «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/changes.py"/>
        <source>The table « {} » of the register has no column « {} ».</source>
        <translation>La table «&#xa0;{}&#xa0;» du registre n’a pas de colonne «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/changes.py"/>
        <source>read them from the register first</source>
        <translation>lisez-les d’abord dans le registre</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/changes.py"/>
        <source>tables: {}</source>
        <translation>tables&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/changes.py"/>
        <source>« {} » of « {} » holds a character that no database can keep (NUL).</source>
        <translation>«&#xa0;{}&#xa0;» de «&#xa0;{}&#xa0;» contient un caractère qu’aucune base ne garde (NUL).</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/cooperation/coverage.py"/>
        <location filename="../cohesion_plugin/core/cooperation/summary_rings.py"/>
        <source>%n EPCI answered « none » but an agreement of the register binds them: the register counts.</source>
        <translation>
            <numerusform>%n EPCI a répondu «&#xa0;aucune&#xa0;» alors qu’un accord du registre le lie&#xa0;: le registre l’emporte.</numerusform>
            <numerusform>%n EPCI ont répondu «&#xa0;aucune&#xa0;» alors qu’un accord du registre les lie&#xa0;: le registre l’emporte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/cooperation/coverage.py"/>
        <source>%n EPCI are bound to a métropole but lie in none of its rings:</source>
        <translation>
            <numerusform>%n EPCI est lié à une métropole sans être dans ses couronnes&#xa0;:</numerusform>
            <numerusform>%n EPCI sont liés à une métropole sans être dans ses couronnes&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/cooperation/coverage.py"/>
        <source>%n EPCI in the rings: </source>
        <translation>
            <numerusform>%n EPCI dans les couronnes&#xa0;: </numerusform>
            <numerusform>%n EPCI dans les couronnes&#xa0;: </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/cooperation/coverage.py"/>
        <source>%n EPCI lie in several départements: that of most inhabitants counts.</source>
        <translation>
            <numerusform>%n EPCI est à cheval sur plusieurs départements&#xa0;: celui du plus grand nombre d’habitants compte.</numerusform>
            <numerusform>%n EPCI sont à cheval sur plusieurs départements&#xa0;: celui du plus grand nombre d’habitants compte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/cooperation/coverage.py"/>
        <source>%n EPCI of the rings are not in the reference table of 2026: département unknown.</source>
        <translation>
            <numerusform>%n EPCI des couronnes n’est pas dans la table de référence de 2026&#xa0;: département inconnu.</numerusform>
            <numerusform>%n EPCI des couronnes ne sont pas dans la table de référence de 2026&#xa0;: département inconnu.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/coverage.py"/>
        <source>Agreements active according to the register.</source>
        <translation>Accords actifs selon le registre.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/coverage.py"/>
        <source>Agreements in force on {}.</source>
        <translation>Accords en vigueur au {}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/coverage.py"/>
        <source>An EPCI of the rings is covered where one of them binds it and its métropole, as a party or as a member of a party.</source>
        <translation>Un EPCI des couronnes est couvert si l’un d’eux le lie à sa métropole, comme partie ou comme membre d’une partie.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/coverage.py"/>
        <source>{} covered, {} planned, {} not covered, {} asked without an answer, {} not surveyed.</source>
        <translation>{} couverts, {} en projet, {} non couverts, {} sollicités sans réponse, {} non enquêtés.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/coverage_flows.py"/>
        <source> ({:.0f} % of the persons): counted as coming from elsewhere.</source>
        <translation> ({:.0f}&#xa0;% des personnes)&#xa0;: comptés comme venant d’ailleurs.</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/cooperation/coverage_flows.py"/>
        <source>%n EPCI of the rings have no resident worker in the flow table: </source>
        <translation>
            <numerusform>%n EPCI des couronnes n’a aucun actif résident dans la table des flux&#xa0;: </numerusform>
            <numerusform>%n EPCI des couronnes n’ont aucun actif résident dans la table des flux&#xa0;: </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/cooperation/coverage_flows.py"/>
        <source>%n flow(s) start from a code that is in no EPCI of 2026</source>
        <translation>
            <numerusform>%n flux part d’un code qui n’est dans aucun EPCI de 2026</numerusform>
            <numerusform>%n flux partent d’un code qui n’est dans aucun EPCI de 2026</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/coverage_flows.py"/>
        <location filename="../cohesion_plugin/core/rings/commuting.py"/>
        <source>Check that the two files cover the same territory.</source>
        <translation>Vérifiez que les deux fichiers couvrent le même territoire.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/coverage_flows.py"/>
        <source>No flow of the table starts or ends in a métropole of the rings.</source>
        <translation>Aucun flux de la table ne part d’une métropole des couronnes ni n’y arrive.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/coverage_flows.py"/>
        <location filename="../cohesion_plugin/core/rings/commuting.py"/>
        <source>first origins: {}</source>
        <translation>premières origines&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/coverage_flows.py"/>
        <source>their commuters are missing from the shares.</source>
        <translation>leurs navetteurs manquent aux parts.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/coverage_reasons.py"/>
        <source>abandoned: {}</source>
        <translation>abandonné&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/coverage_reasons.py"/>
        <source>answered that it has no cooperation</source>
        <translation>a répondu n’avoir aucune coopération</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/coverage_reasons.py"/>
        <location filename="../cohesion_plugin/core/cooperation/summary_metropoles.py"/>
        <source>asked, no answer</source>
        <translation>sollicité, sans réponse</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/coverage_reasons.py"/>
        <source>bound by agreements other than those asked for: {}</source>
        <translation>lié par d’autres accords que ceux demandés&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/coverage_reasons.py"/>
        <source>covered by another métropole: {}</source>
        <translation>couvert par une autre métropole&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/coverage_reasons.py"/>
        <source>expired: {}</source>
        <translation>échu&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/coverage_reasons.py"/>
        <source>its métropole was not surveyed</source>
        <translation>sa métropole n’a pas été enquêtée</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/coverage_reasons.py"/>
        <source>neither in force nor planned: {}</source>
        <translation>ni en vigueur ni en projet&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/coverage_reasons.py"/>
        <source>no agreement in the register</source>
        <translation>aucun accord au registre</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/coverage_reasons.py"/>
        <location filename="../cohesion_plugin/core/cooperation/summary_metropoles.py"/>
        <source>not surveyed</source>
        <translation>non enquêté</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/coverage_reasons.py"/>
        <source>only planned: {}</source>
        <translation>seulement en projet&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/coverage_reasons.py"/>
        <source>perhaps through a party whose EPCI are not listed: {}</source>
        <translation>peut-être par une partie dont les EPCI ne sont pas listés&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/coverage_reasons.py"/>
        <source>signed, not yet in force: {}</source>
        <translation>signé, pas encore en vigueur&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/coverage_reasons.py"/>
        <source>the contract stops at the département: {} is covered whole, this EPCI is in {}</source>
        <translation>le contrat s’arrête au département&#xa0;: le {} est couvert en entier, cet EPCI est dans le {}</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/cooperation/coverage_rings.py"/>
        <source>%n EPCI have no population in the layer of rings: </source>
        <translation>
            <numerusform>%n EPCI n’a pas de population dans la couche des couronnes&#xa0;: </numerusform>
            <numerusform>%n EPCI n’ont pas de population dans la couche des couronnes&#xa0;: </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/cooperation/coverage_rings.py"/>
        <source>%n row(s) repeat an EPCI of the same métropole: its nearest ring kept.</source>
        <translation>
            <numerusform>%n ligne répète un EPCI de la même métropole&#xa0;: sa couronne la plus proche est gardée.</numerusform>
            <numerusform>%n lignes répètent un EPCI de la même métropole&#xa0;: sa couronne la plus proche est gardée.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/coverage_rings.py"/>
        <source>municipal population of the reference table of {} used.</source>
        <translation>population municipale de la table de référence de {}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/coverage_rings.py"/>
        <location filename="../cohesion_plugin/processing/ring_change_job.py"/>
        <source>« {} » is not a layer of rings.</source>
        <translation>«&#xa0;{}&#xa0;» n’est pas une couche de couronnes.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/coverage_scenario.py"/>
        <source>All (each EPCI once)</source>
        <translation>Ensemble (chaque EPCI une fois)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/dates.py"/>
        <source>after {}</source>
        <translation>après {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/dates.py"/>
        <source>before {}</source>
        <translation>avant {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/exchange/compare.py"/>
        <source>register: « {} »; file: « {} »</source>
        <translation>registre&#xa0;: «&#xa0;{}&#xa0;»&#xa0;; fichier&#xa0;: «&#xa0;{}&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/cooperation/exchange/decisions.py"/>
        <source>%n decision(s) can't be read.</source>
        <translation>
            <numerusform>%n décision ne se lit pas.</numerusform>
            <numerusform>%n décisions ne se lisent pas.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/exchange/decisions.py"/>
        <source>Run without writing first, fill in the column « decision » of MATCHES, and give that file.</source>
        <translation>Lancez d’abord l’essai à blanc, remplissez la colonne «&#xa0;decision&#xa0;» de MATCHES, et donnez ce fichier.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/exchange/decisions.py"/>
        <source>Write « oui » for one body at most for each name, « non » or nothing for the others.</source>
        <translation>Écrivez «&#xa0;oui&#xa0;» pour un organisme au plus par nom, «&#xa0;non&#xa0;» ou rien pour les autres.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/exchange/decisions.py"/>
        <source>« {} » is not the table of matches that the dry run writes.</source>
        <translation>«&#xa0;{}&#xa0;» n’est pas la table des rapprochements qu’écrit l’essai à blanc.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/exchange/from_profile.py"/>
        <source>Choose another profile, or the template.</source>
        <translation>Choisissez un autre profil, ou le modèle.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/exchange/from_profile.py"/>
        <source>The file has not the columns that the profile « {} » reads.</source>
        <translation>Le fichier n’a pas les colonnes que lit le profil «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/exchange/from_profile.py"/>
        <source>one contract per row: {} agreements made of « {} »</source>
        <translation>un contrat par ligne&#xa0;: {} accords faits de «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/exchange/from_profile.py"/>
        <location filename="../cohesion_plugin/core/cooperation/exchange/template.py"/>
        <source>rows of one agreement say different things of « {} »: {}</source>
        <translation>les lignes d’un même accord se contredisent sur «&#xa0;{}&#xa0;»&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/exchange/from_profile.py"/>
        <source>term {} to {} read in the text, which stays as note</source>
        <translation>durée de {} à {} lue dans le texte, qui reste en note</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/exchange/known.py"/>
        <source>Rename them as in the template (exportcooperations of an empty register), or give a profile of columns.</source>
        <translation>Renommez-les comme dans le modèle (exportcooperations d’un registre vide), ou donnez un profil de colonnes.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/exchange/known.py"/>
        <source>The columns of « {} » are those of no known form.</source>
        <translation>Les colonnes de «&#xa0;{}&#xa0;» ne sont celles d’aucune forme connue.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/exchange/known.py"/>
        <source>missing for the template: {}</source>
        <translation>manque pour le modèle&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/exchange/known.py"/>
        <source>missing for « {} »: {}</source>
        <translation>manque pour «&#xa0;{}&#xa0;»&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/exchange/known.py"/>
        <source>read through the profile « {} », recognised by its columns</source>
        <translation>lu par le profil «&#xa0;{}&#xa0;», reconnu à ses colonnes</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/exchange/known.py"/>
        <source>sheets that are no tables of the register, left out: {}</source>
        <translation>feuilles qui ne sont pas des tables du registre, laissées de côté&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/exchange/known.py"/>
        <source>the sheet « {} » is for reading: the sheets of tables were imported</source>
        <translation>la feuille «&#xa0;{}&#xa0;» sert à la lecture&#xa0;: ce sont les feuilles des tables qui sont importées</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/exchange/known.py"/>
        <source>« {} » may be « {} »</source>
        <translation>«&#xa0;{}&#xa0;» est peut-être «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/exchange/match_names.py"/>
        <source>EPCI of {}</source>
        <translation>EPCI de {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/exchange/match_names.py"/>
        <source>EPT of Grand Paris</source>
        <translation>EPT du Grand Paris</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/exchange/match_names.py"/>
        <source>commune, département {}</source>
        <translation>commune, département {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/exchange/match_names.py"/>
        <source>register</source>
        <translation>registre</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/exchange/party_sirens.py"/>
        <source>SIREN {} of « {} » is no EPCI of {}: kept as given</source>
        <translation>le SIREN {} de «&#xa0;{}&#xa0;» n’est celui d’aucun EPCI de {}&#xa0;: gardé tel quel</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/exchange/party_sirens.py"/>
        <source>SIREN {} of « {} » is no longer in use: merged or renumbered</source>
        <translation>le SIREN {} de «&#xa0;{}&#xa0;» n’existe plus&#xa0;: fusion ou nouveau numéro</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/exchange/party_sirens.py"/>
        <source>SIREN {} of « {} » is not in the lists of the plugin (EPCI and communes of {}): kept as given</source>
        <translation>le SIREN {} de «&#xa0;{}&#xa0;» n’est pas dans les listes de l’extension (EPCI et communes de {})&#xa0;: gardé tel quel</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/exchange/party_sirens.py"/>
        <source>SIREN {}: « {} » is called « {} » in {}</source>
        <translation>SIREN {}&#xa0;: «&#xa0;{}&#xa0;» s’appelle «&#xa0;{}&#xa0;» en {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/exchange/party_sirens.py"/>
        <source>changes of SIREN</source>
        <translation>changements de SIREN</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/exchange/party_sirens.py"/>
        <source>« {} » has no SIREN, and none is known for it: kept by its name</source>
        <translation>«&#xa0;{}&#xa0;» n’a pas de SIREN, et aucun n’est connu&#xa0;: gardé par son nom</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/exchange/party_sirens.py"/>
        <source>« {} » has no SIREN: see the proposals</source>
        <translation>«&#xa0;{}&#xa0;» n’a pas de SIREN&#xa0;: voir les propositions</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/exchange/party_sirens.py"/>
        <source>« {} » is outside France ({}) and has a SIREN: {}</source>
        <translation>«&#xa0;{}&#xa0;» est hors de France ({}) et porte un SIREN&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/exchange/party_sirens.py"/>
        <source>« {} » is outside France ({}): it has no SIREN</source>
        <translation>«&#xa0;{}&#xa0;» est hors de France ({})&#xa0;: pas de SIREN</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/exchange/party_sirens.py"/>
        <source>« {} » matched to « {} » by its name, as accepted</source>
        <translation>«&#xa0;{}&#xa0;» rapproché de «&#xa0;{}&#xa0;» par son nom, avec votre accord</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/exchange/party_sirens.py"/>
        <source>« {} » needs a SIREN here</source>
        <translation>il faut ici un SIREN pour «&#xa0;{}&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/cooperation/exchange/plan.py"/>
        <source>%n different row(s)</source>
        <translation>
            <numerusform>%n différence</numerusform>
            <numerusform>%n différences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/cooperation/exchange/plan.py"/>
        <source>%n new row(s)</source>
        <translation>
            <numerusform>%n ajout</numerusform>
            <numerusform>%n ajouts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/cooperation/exchange/plan.py"/>
        <source>%n row(s) already there</source>
        <translation>
            <numerusform>%n ligne déjà là</numerusform>
            <numerusform>%n lignes déjà là</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/cooperation/exchange/plan.py"/>
        <source>%n row(s) read</source>
        <translation>
            <numerusform>%n ligne lue</numerusform>
            <numerusform>%n lignes lues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/cooperation/exchange/plan.py"/>
        <source>%n updated row(s)</source>
        <translation>
            <numerusform>%n mise à jour</numerusform>
            <numerusform>%n mises à jour</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/exchange/plan.py"/>
        <source>Correct the file and import it again; the dry run lists all of them in REPORT.</source>
        <translation>Corrigez le fichier et importez-le de nouveau&#xa0;; l’essai à blanc les donne toutes dans REPORT.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/exchange/plan.py"/>
        <source>Different from the register, left as they are there:</source>
        <translation>Différences avec le registre, laissé tel quel&#xa0;:</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/exchange/plan.py"/>
        <source>Names without a SIREN, with proposals:</source>
        <translation>Noms sans SIREN, avec des propositions&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/cooperation/exchange/plan.py"/>
        <source>The file has %n error(s): nothing was written.</source>
        <translation>
            <numerusform>Le fichier a %n erreur&#xa0;: rien n’a été écrit.</numerusform>
            <numerusform>Le fichier a %n erreurs&#xa0;: rien n’a été écrit.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/exchange/plan.py"/>
        <source>To check:</source>
        <translation>À vérifier&#xa0;:</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/exchange/plan.py"/>
        <source>To correct before anything is written:</source>
        <translation>À corriger avant toute écriture&#xa0;:</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/exchange/plan.py"/>
        <source>Write « oui » in the column « decision » of MATCHES and give that file back to accept a proposal.</source>
        <translation>Pour accepter une proposition, écrivez «&#xa0;oui&#xa0;» dans la colonne «&#xa0;decision&#xa0;» de MATCHES et redonnez ce fichier.</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/cooperation/exchange/plan.py"/>
        <location filename="../cohesion_plugin/core/vintage/years.py"/>
        <location filename="../cohesion_plugin/gui/check_rows.py"/>
        <location filename="../cohesion_plugin/gui/comparison_layout.py"/>
        <source>and %n more</source>
        <translation>
            <numerusform>et&#xa0;%n autre</numerusform>
            <numerusform>et&#xa0;%n autres</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/exchange/plan.py"/>
        <source>date known by a bound only: {}</source>
        <translation>date connue par une borne seulement&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/exchange/plan.py"/>
        <source>nothing came of this row</source>
        <translation>cette ligne n’a rien donné</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/exchange/plan.py"/>
        <source>row {}</source>
        <translation>ligne {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/exchange/plan.py"/>
        <source>{}: {}</source>
        <translation>{}&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/exchange/profile.py"/>
        <source>Start from a copy of the one in resources/register/profiles; the help describes it.</source>
        <translation>Partez d’une copie de celui de resources/register/profiles&#xa0;; l’aide le décrit.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/exchange/profile.py"/>
        <source>agreement, {}: a « column » or a « value » is needed</source>
        <translation>agreement, {}&#xa0;: il faut «&#xa0;column&#xa0;» ou «&#xa0;value&#xa0;»</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/exchange/profile.py"/>
        <source>agreement: the register has no column « {} »</source>
        <translation>agreement&#xa0;: le registre n’a pas de colonne «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/exchange/profile.py"/>
        <source>it is not an object { … }</source>
        <translation>ce n’est pas un objet { … }</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/exchange/profile.py"/>
        <source>parties: each needs a « role », and a column for « siren » or « nom »</source>
        <translation>parties&#xa0;: chacune demande un «&#xa0;role&#xa0;», et une colonne pour «&#xa0;siren&#xa0;» ou «&#xa0;nom&#xa0;»</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/exchange/profile.py"/>
        <source>{}: the pattern « {} » can't be used</source>
        <translation>{}&#xa0;: le motif «&#xa0;{}&#xa0;» est inutilisable</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/exchange/profile.py"/>
        <source>« {} » is missing</source>
        <translation>«&#xa0;{}&#xa0;» manque</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/exchange/profile.py"/>
        <source>« {} » is not a profile of columns.</source>
        <translation>«&#xa0;{}&#xa0;» n’est pas un profil de colonnes.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/exchange/references.py"/>
        <source>« {} » comes twice in the file</source>
        <translation>«&#xa0;{}&#xa0;» vient deux fois dans le fichier</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/exchange/references.py"/>
        <source>« {} » is a party of another agreement, « {} »</source>
        <translation>«&#xa0;{}&#xa0;» est une partie d’un autre accord, «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/exchange/references.py"/>
        <source>« {} » is in neither the file nor the register</source>
        <translation>«&#xa0;{}&#xa0;» n’est ni dans le fichier ni dans le registre</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/exchange/references.py"/>
        <source>« {} » is needed and empty</source>
        <translation>«&#xa0;{}&#xa0;» est nécessaire et vide</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/exchange/sheets.py"/>
        <source>columns that the table has not, left out: {}</source>
        <translation>colonnes étrangères à la table, laissées de côté&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/exchange/template.py"/>
        <source>columns that the template has not, left out: {}</source>
        <translation>colonnes étrangères au modèle, laissées de côté&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/exchange/template.py"/>
        <source>this row has neither « id » nor « intitule »: its agreement can't be told from others</source>
        <translation>cette ligne n’a ni «&#xa0;id&#xa0;» ni «&#xa0;intitule&#xa0;»&#xa0;: son accord ne se distingue pas des autres</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/exchange/template.py"/>
        <source>this row has no agreement: its « id » is empty</source>
        <translation>cette ligne n’a pas d’accord&#xa0;: son «&#xa0;id&#xa0;» est vide</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/exchange/theme_rows.py"/>
        <source>theme « {} » added to the list of terms</source>
        <translation>thème «&#xa0;{}&#xa0;» ajouté à la liste des termes</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/exchange/theme_rows.py"/>
        <source>unknown theme « {} »: kept as « {} » with its wording</source>
        <translation>thème inconnu «&#xa0;{}&#xa0;»&#xa0;: gardé en «&#xa0;{}&#xa0;» avec son libellé</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/exchange/theme_rows.py"/>
        <source>« {} » is several themes: {}</source>
        <translation>«&#xa0;{}&#xa0;» désigne plusieurs thèmes&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/exchange/values.py"/>
        <source>2019, 2019-04, 2019-04-10, or “before 2020-01”</source>
        <translation>2019, 2019-04, 2019-04-10, ou «&#xa0;avant 2020-01&#xa0;»</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/exchange/values.py"/>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/exchange/values.py"/>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/exchange/values.py"/>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/exchange/values.py"/>
        <source>nine digits</source>
        <translation>neuf chiffres</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/exchange/values.py"/>
        <source>two letters: FR, CH, ES…</source>
        <translation>deux lettres&#xa0;: FR, CH, ES…</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/exchange/values.py"/>
        <source>« {} » is no value of « {} »</source>
        <translation>«&#xa0;{}&#xa0;» n’est pas une valeur de «&#xa0;{}&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/cooperation/links/compute.py"/>
        <source>%n partner(s) or agreement(s) not linked, {}:</source>
        <translation>
            <numerusform>%n partenaire ou accord non relié, {}&#xa0;:</numerusform>
            <numerusform>%n partenaires ou accords non reliés, {}&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/cooperation/links/compute.py"/>
        <source>No agreement is left of %n in the register.</source>
        <translation>
            <numerusform>Il ne reste aucun accord, sur %n dans le registre.</numerusform>
            <numerusform>Il ne reste aucun accord, sur les %n du registre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/cooperation/links/counts.py"/>
        <source>%n EPCI answered « no cooperation » and are party to an agreement:</source>
        <translation>
            <numerusform>%n EPCI a répondu «&#xa0;aucune coopération&#xa0;» et est partie à un accord&#xa0;:</numerusform>
            <numerusform>%n EPCI ont répondu «&#xa0;aucune coopération&#xa0;» et sont parties à un accord&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/cooperation/links/method.py"/>
        <location filename="../cohesion_plugin/gui/cooperation_bar.py"/>
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n accord</numerusform>
            <numerusform>%n accords</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/cooperation/links/method.py"/>
        <source>%n drawn</source>
        <translation>
            <numerusform>%n dessiné</numerusform>
            <numerusform>%n dessinés</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/links/method.py"/>
        <source>Cooperations: {}.</source>
        <translation>Coopérations&#xa0;: {}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/links/method.py"/>
        <source>agreements of three parties or more without a single centre are {}</source>
        <translation>les accords à trois parties ou plus sans centre unique sont {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/links/method.py"/>
        <source>drawn as a star</source>
        <translation>dessinés en étoile</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/links/method.py"/>
        <source>in force or planned on {}</source>
        <translation>en vigueur ou en projet au {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/links/method.py"/>
        <source>lines end at the points of « {} »</source>
        <translation>les traits vont aux points de «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/links/method.py"/>
        <source>lines end where each territory is widest</source>
        <translation>les traits vont là où chaque territoire est le plus large</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/cooperation/links/method.py"/>
        <source>of %n centre(s)</source>
        <translation>
            <numerusform>de %n centre</numerusform>
            <numerusform>de %n centres</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/links/method.py"/>
        <source>register: {}</source>
        <translation>registre&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/links/method.py"/>
        <source>surrounded by a line</source>
        <translation>entourés d’un trait</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/cooperation/links/places.py"/>
        <source>%n EPCI that parties are made of are not in the layer of territories:</source>
        <translation>
            <numerusform>%n EPCI qui compose une partie n’est pas dans la couche des territoires&#xa0;:</numerusform>
            <numerusform>%n EPCI qui composent des parties ne sont pas dans la couche des territoires&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/cooperation/links/places.py"/>
        <source>%n partner(s) not drawn, {}:</source>
        <translation>
            <numerusform>%n partie non dessinée, {}&#xa0;:</numerusform>
            <numerusform>%n parties non dessinées, {}&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/links/places.py"/>
        <source>No party of the register is in this layer of territories.</source>
        <translation>Aucune partie du registre n’est dans cette couche de territoires.</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/cooperation/links/seats.py"/>
        <source>%n EPCI without a point in the layer of points: links end where it is widest.</source>
        <translation>
            <numerusform>%n EPCI sans point dans la couche de points&#xa0;: ses liens vont là où il est le plus large.</numerusform>
            <numerusform>%n EPCI sans point dans la couche de points&#xa0;: leurs liens vont là où ils sont le plus larges.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/links/seats.py"/>
        <source>Choose a layer of points: seats, or town halls.</source>
        <translation>Choisissez une couche de points&#xa0;: sièges ou mairies.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/links/seats.py"/>
        <source>The layer « {} » has no points for links to end at.</source>
        <translation>La couche «&#xa0;{}&#xa0;» n’a pas de points où faire aboutir les liens.</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/cooperation/links/terms.py"/>
        <source>%n agreement(s) over, nobody knows since when: in time they never end.</source>
        <translation>
            <numerusform>%n accord terminé, on ne sait quand&#xa0;: dans le temps, il ne finit jamais.</numerusform>
            <numerusform>%n accords terminés, on ne sait quand&#xa0;: dans le temps, ils ne finissent jamais.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/cooperation/links/terms.py"/>
        <source>%n agreement(s) without a known start: in time they have always been.</source>
        <translation>
            <numerusform>%n accord sans début connu&#xa0;: dans le temps, il a toujours été là.</numerusform>
            <numerusform>%n accords sans début connu&#xa0;: dans le temps, ils ont toujours été là.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/listing.py"/>
        <source>Coming</source>
        <translation>À venir</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/cooperation/matrix.py"/>
        <source>%n agreement(s) with a single party, hence without partner: not in the table.</source>
        <translation>
            <numerusform>%n accord d’une seule partie, donc sans partenaire&#xa0;: absent du tableau.</numerusform>
            <numerusform>%n accords d’une seule partie, donc sans partenaire&#xa0;: absents du tableau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/cooperation/matrix.py"/>
        <source>%n theme(s).</source>
        <translation>
            <numerusform>%n thème.</numerusform>
            <numerusform>%n thèmes.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/matrix.py"/>
        <source>No theme recorded</source>
        <translation>Sans thème renseigné</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/cooperation/matrix_rows.py"/>
        <source>%n agreement(s) without métropole or centre: listed at the end.</source>
        <translation>
            <numerusform>%n accord sans métropole ni centre&#xa0;: en fin de tableau.</numerusform>
            <numerusform>%n accords sans métropole ni centre&#xa0;: en fin de tableau.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/matrix_view.py"/>
        <source>Without métropole or centre</source>
        <translation>Sans métropole ni centre</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/renew.py"/>
        <location filename="../cohesion_plugin/gui/cooperation_form.py"/>
        <source>The agreement « {} » is not in the register.</source>
        <translation>L’accord «&#xa0;{}&#xa0;» n’est pas dans le registre.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/summary.py"/>
        <source>Agreements in force and planned.</source>
        <translation>Accords en vigueur et en projet.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/summary.py"/>
        <source>All agreements, « {} » included.</source>
        <translation>Tous les accords, «&#xa0;{}&#xa0;» compris.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/summary.py"/>
        <source>An EPCI that lies in several rings counts once, in the nearest.</source>
        <translation>Un EPCI de plusieurs couronnes compte une fois, dans la plus proche.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/summary.py"/>
        <source>Register on {}.</source>
        <translation>Registre au {}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/summary.py"/>
        <source>Register with the statuses it states.</source>
        <translation>Registre avec les statuts qu’il énonce.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/summary.py"/>
        <source>Signed, not yet in force</source>
        <translation>Signée, pas encore en vigueur</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/summary.py"/>
        <source>Statuses: {}.</source>
        <translation>Statuts&#xa0;: {}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/summary.py"/>
        <source>a cooperation may have several: these shares do not add to 100</source>
        <translation>une coopération peut en avoir plusieurs&#xa0;: ces parts ne font pas 100</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/summary_metropoles.py"/>
        <source>Not surveyed, hence without a figure:</source>
        <translation>Non enquêtées, donc sans chiffre&#xa0;:</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/summary_metropoles.py"/>
        <source>absent from the survey</source>
        <translation>absent de l’enquête</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/cooperation/summary_metropoles.py"/>
        <source>unknown: {}, in the base</source>
        <translation>inconnu&#xa0;: {}, dans la base</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/cooperation/summary_rings.py"/>
        <source>%n EPCI without agreement did not answer: not known to have none</source>
        <translation>
            <numerusform>%n EPCI sans accord n’a pas répondu&#xa0;: rien ne dit qu’il n’en a pas</numerusform>
            <numerusform>%n EPCI sans accord n’ont pas répondu&#xa0;: rien ne dit qu’ils n’en ont pas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/disparities/compute.py"/>
        <source>Choose a polygon layer, and give the table with the figures beside it.</source>
        <translation>Choisissez une couche de polygones, et donnez la table des chiffres à côté.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/disparities/compute.py"/>
        <source>The territories have no outlines, and neighbours are found by them.</source>
        <translation>Les territoires n’ont pas de contours, et c’est par eux que se trouvent les voisins.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/disparities/compute.py"/>
        <location filename="../cohesion_plugin/gui/cooperation_options.py"/>
        <source>territories</source>
        <translation>territoires</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/disparities/formula.py"/>
        <source>Example: vacancy = 100 * vacant / dwellings; income = income / households (low)</source>
        <translation>Exemple&#xa0;: vacance = 100 * vacants / logements; revenu = revenu / menages (bas)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/disparities/formula.py"/>
        <source>The indicator « {} » can't be read.</source>
        <translation>L’indicateur «&#xa0;{}&#xa0;» ne se lit pas.</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/disparities/join.py"/>
        <source>%n place(s) without a row in the table:</source>
        <translation>
            <numerusform>%n territoire sans ligne dans la table&#xa0;:</numerusform>
            <numerusform>%n territoires sans ligne dans la table&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/disparities/join.py"/>
        <source>Choose a column of counts, of areas or of populations as the denominator.</source>
        <translation>Choisissez comme dénominateur une colonne d’effectifs, de surfaces ou de populations.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/disparities/join.py"/>
        <source>Choose a column of the layer, or of a table of the same level.</source>
        <translation>Choisissez une colonne de la couche, ou d’une table du même niveau.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/disparities/join.py"/>
        <source>Choose a table of the same level, or of communes for a layer of EPCI.</source>
        <translation>Choisissez une table du même niveau, ou de communes pour une couche d’EPCI.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/disparities/join.py"/>
        <source>Choose a table of the same territories and the same year.</source>
        <translation>Choisissez une table des mêmes territoires et de la même année.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/disparities/join.py"/>
        <source>Choose other columns, or the table that holds them.</source>
        <translation>Choisissez d’autres colonnes, ou la table qui les contient.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/disparities/join.py"/>
        <source>Columns of an indicator are not in the table.</source>
        <translation>Des colonnes d’un indicateur ne sont pas dans la table.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/disparities/join.py"/>
        <source>No code of the table « {} » is in the layer.</source>
        <translation>Aucun code de la table «&#xa0;{}&#xa0;» n’est dans la couche.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/disparities/join.py"/>
        <source>Table « {name} » ({how}): {found} of {count} territories have rows, {left} rows unused.</source>
        <translation>Table «&#xa0;{name}&#xa0;» ({how})&#xa0;: {found} territoires sur {count} ont des lignes, {left} lignes inutilisées.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/disparities/join.py"/>
        <source>The table « {} » is not of the level of the territories.</source>
        <translation>La table «&#xa0;{}&#xa0;» n’est pas du niveau des territoires.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/disparities/join.py"/>
        <location filename="../cohesion_plugin/core/typologies/summary.py"/>
        <source>There is no column « {} » to group by.</source>
        <translation>Il n’y a pas de colonne «&#xa0;{}&#xa0;» pour grouper.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/disparities/join.py"/>
        <location filename="../cohesion_plugin/core/statistics/outlines.py"/>
        <source>codes of the layer: {}</source>
        <translation>codes de la couche&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/disparities/join.py"/>
        <source>communes summed by EPCI</source>
        <translation>communes sommées par EPCI</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/disparities/join.py"/>
        <source>joined by code</source>
        <translation>jointe par code</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/disparities/join.py"/>
        <location filename="../cohesion_plugin/core/rings/compute.py"/>
        <location filename="../cohesion_plugin/core/statistics/reading.py"/>
        <location filename="../cohesion_plugin/core/statistics/typology.py"/>
        <location filename="../cohesion_plugin/processing/classify_expressions.py"/>
        <source>not found: {}</source>
        <translation>introuvables&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/disparities/join.py"/>
        <location filename="../cohesion_plugin/core/statistics/outlines.py"/>
        <source>table: {table}; layer: {layer}</source>
        <translation>table&#xa0;: {table}&#xa0;; couche&#xa0;: {layer}</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/disparities/join.py"/>
        <source>« {} » has %n negative denominator(s).</source>
        <translation>
            <numerusform>«&#xa0;{}&#xa0;» a %n dénominateur négatif.</numerusform>
            <numerusform>«&#xa0;{}&#xa0;» a %n dénominateurs négatifs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/disparities/join.py"/>
        <source>« {} »: %n commune(s) without figures, left out of both sums of their EPCI.</source>
        <translation>
            <numerusform>«&#xa0;{}&#xa0;»&#xa0;: %n commune sans chiffres, hors des deux sommes de son EPCI.</numerusform>
            <numerusform>«&#xa0;{}&#xa0;»&#xa0;: %n communes sans chiffres, hors des deux sommes de leur EPCI.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/disparities/neighbourhood.py"/>
        <source>Choose a shorter distance, a lower order, or a coarser level such as EPCI.</source>
        <translation>Choisissez une distance plus courte, un ordre plus bas, ou un niveau plus grand comme l’EPCI.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/disparities/neighbourhood.py"/>
        <source>The neighbourhood is too wide: there are too many pairs of neighbours.</source>
        <translation>Le voisinage est trop large&#xa0;: il y a trop de paires de voisins.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/disparities/neighbourhood.py"/>
        <source>{count:.0f} million pairs, at most {most:.0f}</source>
        <translation>{count:.0f} millions de paires, {most:.0f} au plus</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/disparities/request.py"/>
        <source>A grouping is given twice.</source>
        <translation>Un groupement est donné deux fois.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/disparities/request.py"/>
        <source>A parameter of the disparities makes no sense.</source>
        <translation>Un paramètre des disparités n’a pas de sens.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/disparities/request.py"/>
        <source>Choose a numerator and a denominator, or write: vacancy = 100 * vacant / dwellings.</source>
        <translation>Choisissez un numérateur et un dénominateur, ou écrivez&#xa0;: vacance = 100 * vacants / logements.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/disparities/request.py"/>
        <source>Correct it, then run again.</source>
        <translation>Corrigez-le, puis relancez.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/disparities/request.py"/>
        <location filename="../cohesion_plugin/core/statistics/request.py"/>
        <source>Keep it once.</source>
        <translation>Gardez-le une seule fois.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/disparities/request.py"/>
        <source>No indicator was given.</source>
        <translation>Aucun indicateur n’est donné.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/disparities/request.py"/>
        <source>Rename one of them.</source>
        <translation>Renommez l’un d’eux.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/disparities/request.py"/>
        <source>Two indicators have the same name.</source>
        <translation>Deux indicateurs ont le même nom.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/disparities/request.py"/>
        <source>Unknown neighbourhood « {} ».</source>
        <translation>Voisinage inconnu&#xa0;: «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/disparities/request.py"/>
        <source>distance: {:g} km</source>
        <translation>distance&#xa0;: {:g} km</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/disparities/request.py"/>
        <location filename="../cohesion_plugin/core/indicators/library.py"/>
        <location filename="../cohesion_plugin/core/statistics/request.py"/>
        <source>known: {}</source>
        <translation>connus&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/disparities/request.py"/>
        <source>order of contiguity: {}</source>
        <translation>ordre de contiguïté&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/disparities/request.py"/>
        <source>permutations: {}</source>
        <translation>permutations&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/disparities/request.py"/>
        <source>reference: {}</source>
        <translation>référence&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/disparities/request.py"/>
        <source>seed: {}</source>
        <translation>graine&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/disparities/request.py"/>
        <source>share of false discoveries: {:g}</source>
        <translation>part de fausses découvertes&#xa0;: {:g}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/disparities/request.py"/>
        <source>share of the worst: {:g} %</source>
        <translation>part des plus défavorisés&#xa0;: {:g}&#xa0;%</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/disparities/request.py"/>
        <source>threshold: {:g}</source>
        <translation>seuil&#xa0;: {:g}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/disparities/request.py"/>
        <source>tolerance: {:g} m</source>
        <translation>tolérance&#xa0;: {:g} m</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/disparities/sentences.py"/>
        <source>%n place(s) without a group in « {} », left out of what is by group:</source>
        <translation>
            <numerusform>%n territoire sans groupe dans «&#xa0;{}&#xa0;», absent de ce qui est par groupe&#xa0;:</numerusform>
            <numerusform>%n territoires sans groupe dans «&#xa0;{}&#xa0;», absents de ce qui est par groupe&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/disparities/sentences.py"/>
        <source>%n place(s) without a neighbour that has a value: no local Moran, spatial deviation 100:</source>
        <translation>
            <numerusform>%n territoire sans voisin qui ait une valeur&#xa0;: pas de Moran local, écart spatial de 100&#xa0;:</numerusform>
            <numerusform>%n territoires sans voisin qui ait une valeur&#xa0;: pas de Moran local, écart spatial de 100&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/disparities/sentences.py"/>
        <source>Choose other columns, or a layer with more territories.</source>
        <translation>Choisissez d’autres colonnes, ou une couche de plus de territoires.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/disparities/sentences.py"/>
        <source>No local association holds at {level:g} % of false discoveries: with {count} permutations the smallest p is {least:.2g}.</source>
        <translation>Aucune autocorrélation locale ne tient à {level:g}&#xa0;% de fausses découvertes&#xa0;: avec {count} permutations, la plus petite p est {least:.2g}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/disparities/sentences.py"/>
        <source>{why}: {count}</source>
        <translation>{why}&#xa0;: {count}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/disparities/sentences.py"/>
        <source>« {} » has fewer than two territories with a value: there is nothing to compare.</source>
        <translation>«&#xa0;{}&#xa0;» a moins de deux territoires avec une valeur&#xa0;: il n’y a rien à comparer.</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/disparities/sentences.py"/>
        <source>« {} »: %n place(s) whose denominator is zero, in no sum:</source>
        <translation>
            <numerusform>«&#xa0;{}&#xa0;»&#xa0;: %n territoire au dénominateur nul, dans aucune somme&#xa0;:</numerusform>
            <numerusform>«&#xa0;{}&#xa0;»&#xa0;: %n territoires au dénominateur nul, dans aucune somme&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/disparities/sentences.py"/>
        <source>« {} »: %n place(s) with a missing or secret denominator, in no sum:</source>
        <translation>
            <numerusform>«&#xa0;{}&#xa0;»&#xa0;: %n territoire au dénominateur absent ou secret, dans aucune somme&#xa0;:</numerusform>
            <numerusform>«&#xa0;{}&#xa0;»&#xa0;: %n territoires au dénominateur absent ou secret, dans aucune somme&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/disparities/sentences.py"/>
        <source>« {} »: %n place(s) with a missing or secret numerator, in no sum:</source>
        <translation>
            <numerusform>«&#xa0;{}&#xa0;»&#xa0;: %n territoire au numérateur absent ou secret, dans aucune somme&#xa0;:</numerusform>
            <numerusform>«&#xa0;{}&#xa0;»&#xa0;: %n territoires au numérateur absent ou secret, dans aucune somme&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/flows.py"/>
        <location filename="../cohesion_plugin/core/schematic/arrows.py"/>
        <source>%n flow(s) are not numbers (suppressed or « &lt; 200 »): not counted.</source>
        <translation>
            <numerusform>%n flux n’est pas un nombre (supprimé ou «&#xa0;&lt; 200&#xa0;»)&#xa0;: non compté.</numerusform>
            <numerusform>%n flux ne sont pas des nombres (supprimés ou «&#xa0;&lt; 200&#xa0;»)&#xa0;: non comptés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/flows.py"/>
        <source>%n flow(s) start from a code that is none: not counted.</source>
        <translation>
            <numerusform>%n flux part d’un code qui n’en est pas un&#xa0;: non compté.</numerusform>
            <numerusform>%n flux partent d’un code qui n’en est pas un&#xa0;: non comptés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/flows.py"/>
        <source>%n origin(s) of the flow table are not in the layer.</source>
        <translation>
            <numerusform>%n origine de la table des flux n’est pas dans la couche.</numerusform>
            <numerusform>%n origines de la table des flux ne sont pas dans la couche.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/flows.py"/>
        <location filename="../cohesion_plugin/core/schematic/arrows.py"/>
        <source>This table is no flow table: origin, destination and value were not all found.</source>
        <translation>Cette table n’est pas une table de flux&#xa0;: origine, destination et valeur n’ont pas toutes été trouvées.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/flows.py"/>
        <source>Use Insee's « base-flux-mobilite-domicile-lieu-travail » file, with CODGEO, DCLT and NBFLUX_C…</source>
        <translation>Utilisez le fichier «&#xa0;base-flux-mobilite-domicile-lieu-travail&#xa0;» de l’Insee, avec CODGEO, DCLT et NBFLUX_C…</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/fragility/compute.py"/>
        <location filename="../cohesion_plugin/processing/fragility_parameters.py"/>
        <source>Choose a reference such as France, or give thresholds: vacance=10; pauperisation=16</source>
        <translation>Choisissez une référence comme France, ou donnez des seuils&#xa0;: vacance=10; pauperisation=16</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/fragility/compute.py"/>
        <location filename="../cohesion_plugin/processing/fragility_parameters.py"/>
        <source>These components are set against a reference, and none is given: {}.</source>
        <translation>Ces composantes se comparent à une référence, et aucune n’est donnée&#xa0;: {}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/fragility/model.py"/>
        <source>Every component of fragility is left out.</source>
        <translation>Toutes les composantes de fragilité sont laissées de côté.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/fragility/model.py"/>
        <source>Example: vacance=10; pauperisation=16; decroissance=-0.2; centre_vacance=no</source>
        <translation>Exemple&#xa0;: vacance=10; pauperisation=16; decroissance=-0.2; centre_vacance=no</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/fragility/model.py"/>
        <source>Unknown components of fragility: {}.</source>
        <translation>Composantes de fragilité inconnues&#xa0;: {}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/fragility/model.py"/>
        <source>components: {}</source>
        <translation>composantes&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/fragility/model.py"/>
        <source>« {value} » is not a threshold of « {name} ».</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas un seuil de «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/fragility/model.py"/>
        <source>« {} » can't be read as a threshold.</source>
        <translation>«&#xa0;{}&#xa0;» n’est pas lisible comme seuil.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/fragility/model.py"/>
        <source>« {} » compares the centre with its periphery: its threshold is a number.</source>
        <translation>«&#xa0;{}&#xa0;» compare le centre à sa périphérie&#xa0;: son seuil est un nombre.</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/fragility/tables.py"/>
        <source>%n territory(ies) without some components, counted neither as met nor as not met:</source>
        <translation>
            <numerusform>%n territoire dont des composantes sont inconnues, comptées ni comme remplies ni comme non remplies&#xa0;:</numerusform>
            <numerusform>%n territoires dont des composantes sont inconnues, comptées ni comme remplies ni comme non remplies&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/fragility/tables.py"/>
        <source>Fragility by components, each with its value and its threshold: {components}. A component is met strictly beyond its threshold; what is unknown is counted apart; no component is weighted, and no score is made. Centre: the most populated commune; periphery: the other communes of the territory, of its EPCI where it is one commune.</source>
        <translation>Fragilité par composantes, chacune avec sa valeur et son seuil&#xa0;: {components}. Une composante est remplie strictement au-delà de son seuil&#xa0;; ce qui est inconnu est compté à part&#xa0;; aucune composante n’est pondérée, aucune note n’est calculée. Centre&#xa0;: la commune la plus peuplée&#xa0;; périphérie&#xa0;: les autres communes du territoire, de son EPCI s’il n’a qu’une commune.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/fragility/tables.py"/>
        <source>median</source>
        <translation>médiane</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/fragility/tables.py"/>
        <source>reference</source>
        <translation>référence</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/fragility/tables.py"/>
        <source>{name}: met by {met} of {known} territories known.</source>
        <translation>{name}&#xa0;: remplie pour {met} territoires sur {known} connus.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/indicators/expression.py"/>
        <source>Example: P18_LOGVAC / P18_LOG; a column whose name has spaces goes between &quot; &quot;.</source>
        <translation>Exemple&#xa0;: P18_LOGVAC / P18_LOG&#xa0;; une colonne dont le nom a des espaces se met entre &quot; &quot;.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/indicators/expression.py"/>
        <source>The expression « {} » can't be read.</source>
        <translation>L’expression «&#xa0;{}&#xa0;» est illisible.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/indicators/expression.py"/>
        <source>indicator: {}</source>
        <translation>indicateur&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/indicators/expression.py"/>
        <source>read up to: « {} »</source>
        <translation>lu jusqu’à&#xa0;: «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/indicators/library.py"/>
        <source>Example: taux_vacance, densite@2018, evolution_population@2013-2018</source>
        <translation>Exemple&#xa0;: taux_vacance, densite@2018, evolution_population@2013-2018</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/indicators/library.py"/>
        <source>It must be JSON; take one of resources/indicators as a model.</source>
        <translation>Il doit être en JSON&#xa0;; prenez pour modèle un fichier de resources/indicators.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/indicators/library.py"/>
        <location filename="../cohesion_plugin/core/indicators/model.py"/>
        <source>Take an indicator of the plugin as a model: resources/indicators.</source>
        <translation>Prenez pour modèle un indicateur de l’extension&#xa0;: resources/indicators.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/indicators/library.py"/>
        <source>The file of indicators {} can't be read.</source>
        <translation>Le fichier d’indicateurs {} est illisible.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/indicators/library.py"/>
        <source>Unknown indicators: {}.</source>
        <translation>Indicateurs inconnus&#xa0;: {}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/indicators/library.py"/>
        <source>{} holds no indicators.</source>
        <translation>{} n’a pas d’indicateurs.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/indicators/model.py"/>
        <source>This is not an indicator: {}.</source>
        <translation>Ceci n’est pas un indicateur&#xa0;: {}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/indicators/model.py"/>
        <source>a sum has no denominator: did you mean ratio?</source>
        <translation>une somme n’a pas de denominator&#xa0;: vouliez-vous dire ratio&#xa0;?</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/indicators/model.py"/>
        <source>aggregation must be one of: {}</source>
        <translation>aggregation doit être parmi&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/indicators/model.py"/>
        <source>better must be one of: {}</source>
        <translation>better doit être parmi&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/indicators/model.py"/>
        <source>factor must be a number above zero</source>
        <translation>factor doit être un nombre positif</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/indicators/model.py"/>
        <source>id must be letters, figures and _, such as « taux_vacance »</source>
        <translation>id&#xa0;: des lettres, des chiffres et _, comme «&#xa0;taux_vacance&#xa0;»</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/indicators/model.py"/>
        <source>numerator is missing</source>
        <translation>il manque numerator</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/indicators/model.py"/>
        <source>this aggregation needs a denominator</source>
        <translation>cette agrégation demande un denominator</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/indicators/tables.py"/>
        <source>This table has neither communes nor EPCI, and is left aside: {}.</source>
        <translation>Cette table n’a ni communes ni EPCI, elle est laissée de côté&#xa0;: {}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/indicators/tables.py"/>
        <source>{file} has the communes of 1 January {source}, the comparison those of {target}: %n commune(s) of the table are in no territory, those they became have a part of their figures. Give the movements of communes, or convert the table first (cohesion:convertvintage).</source>
        <translation>
            <numerusform>{file} a les communes du 1er janvier {source}, la comparaison celles de {target}&#xa0;: %n commune de la table n’est dans aucun territoire, celle qu’elle est devenue n’a qu’une part de ses chiffres. Donnez les mouvements de communes, ou convertissez d’abord la table (cohesion:convertvintage).</numerusform>
            <numerusform>{file} a les communes du 1er janvier {source}, la comparaison celles de {target}&#xa0;: %n communes de la table ne sont dans aucun territoire, celles qu’elles sont devenues n’ont qu’une part de leurs chiffres. Donnez les mouvements de communes, ou convertissez d’abord la table (cohesion:convertvintage).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/indicators/tables.py"/>
        <source>{file}: %n EPCI have no row:</source>
        <translation>
            <numerusform>{file}&#xa0;: %n EPCI n’a pas de ligne&#xa0;:</numerusform>
            <numerusform>{file}&#xa0;: %n EPCI n’ont pas de ligne&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/indicators/tables.py"/>
        <source>{file}: %n code(s) occur with different values, and are left out:</source>
        <translation>
            <numerusform>{file}&#xa0;: %n code a plusieurs valeurs, il est laissé de côté&#xa0;:</numerusform>
            <numerusform>{file}&#xa0;: %n codes ont plusieurs valeurs, ils sont laissés de côté&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/indicators/tables.py"/>
        <source>{file}: %n commune(s) of France have no row:</source>
        <translation>
            <numerusform>{file}&#xa0;: %n commune de France n’a pas de ligne&#xa0;:</numerusform>
            <numerusform>{file}&#xa0;: %n communes de France n’ont pas de ligne&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/membership.py"/>
        <source>%n EPCI have fewer communes in this layer than in {} (edge of the layer, or another vintage):</source>
        <translation>
            <numerusform>%n EPCI a moins de communes dans cette couche qu’en {} (bord de la couche, ou autre millésime)&#xa0;:</numerusform>
            <numerusform>%n EPCI ont moins de communes dans cette couche qu’en {} (bord de la couche, ou autre millésime)&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/membership.py"/>
        <source>%n EPCI of unknown legal nature, treated as no métropole:</source>
        <translation>
            <numerusform>%n EPCI de nature juridique inconnue, traité comme n’étant pas une métropole&#xa0;:</numerusform>
            <numerusform>%n EPCI de nature juridique inconnue, traités comme n’étant pas des métropoles&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/membership.py"/>
        <source>%n commune(s) belong to no EPCI:</source>
        <translation>
            <numerusform>%n commune n’appartient à aucun EPCI&#xa0;:</numerusform>
            <numerusform>%n communes n’appartiennent à aucun EPCI&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/membership.py"/>
        <source>%n commune(s) without a known population, counted as missing:</source>
        <translation>
            <numerusform>%n commune sans population connue, comptée comme manquante&#xa0;:</numerusform>
            <numerusform>%n communes sans population connue, comptées comme manquantes&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/membership.py"/>
        <source>Choose the EPCI column, or give an EPCI table (DGCL, Insee, Banatic).</source>
        <translation>Choisissez la colonne des EPCI, ou donnez une table des EPCI (DGCL, Insee, Banatic).</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/membership.py"/>
        <source>Communes of the layer absent from the EPCI table:</source>
        <translation>Communes de la couche absentes de la table des EPCI&#xa0;:</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/membership.py"/>
        <source>EPCI split over two vintages, its communes carry {} and {}: joined under the latter.</source>
        <translation>EPCI partagé entre deux millésimes, ses communes portent {} et {}&#xa0;: réuni sous le second.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/membership.py"/>
        <source>EPCI table: {} communes of the layer matched, {} not.</source>
        <translation>Table des EPCI&#xa0;: {} communes de la couche appariées, {} non.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/membership.py"/>
        <source>EPCI that carry several names in the layer; the first is kept:</source>
        <translation>EPCI qui portent plusieurs noms dans la couche&#xa0;; le premier est gardé&#xa0;:</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/membership.py"/>
        <source>No feature of the layer could be attached to an EPCI.</source>
        <translation>Aucune entité de la couche n’a pu être rattachée à un EPCI.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/membership.py"/>
        <source>The EPCI table gives several EPCI to a commune; the first is kept:</source>
        <translation>La table des EPCI donne plusieurs EPCI à une commune&#xa0;; le premier est gardé&#xa0;:</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/membership.py"/>
        <source>The EPCI table has no pair of columns « commune code » and « EPCI SIREN ».</source>
        <translation>La table des EPCI n’a pas de couple de colonnes «&#xa0;code commune&#xa0;» et «&#xa0;SIREN de l’EPCI&#xa0;».</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/membership.py"/>
        <source>The layer has no EPCI column: membership taken from the reference table of {}.</source>
        <translation>La couche n’a pas de colonne EPCI&#xa0;: appartenance reprise de la liste de référence de {}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/membership.py"/>
        <location filename="../cohesion_plugin/core/typologies/figures.py"/>
        <source>The layer has no population: municipal population of the reference table of {} used.</source>
        <translation>La couche n’a pas de population&#xa0;: population municipale reprise de la liste de référence de {}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/membership.py"/>
        <source>The same EPCI name stands under several SIREN (two vintages mixed?):</source>
        <translation>Le même nom d’EPCI figure sous plusieurs SIREN (deux millésimes mêlés&#xa0;?)&#xa0;:</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/membership.py"/>
        <source>Use DGCL's epcicom file, Insee's Composition_communale or a Banatic export as published.</source>
        <translation>Utilisez le fichier epcicom de la DGCL, la Composition_communale de l’Insee ou un export Banatic, tels que publiés.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/membership.py"/>
        <source>Values of the EPCI column that are no SIREN, read as « none »:</source>
        <translation>Valeurs de la colonne EPCI qui ne sont pas des SIREN, lues comme «&#xa0;aucun&#xa0;»&#xa0;:</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/progress.py"/>
        <location filename="../cohesion_plugin/gui/page_panel.py"/>
        <source>Cancelled. Nothing was written.</source>
        <translation>Annulé. Rien n’a été écrit.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/projection.py"/>
        <source>Set the layer's true reference system (Layer ▸ Set CRS), then run again.</source>
        <translation>Définissez le vrai système de référence de la couche (Couche ▸ Définir le SCR des couches), puis relancez.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/projection.py"/>
        <source>Shapes outside the part of France that their code names:</source>
        <translation>Formes situées hors de la partie de la France que désigne leur code&#xa0;:</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/projection.py"/>
        <source>The coordinates of this layer are not in France when read in its reference system, {}.</source>
        <translation>Lues dans son système de référence, {}, les coordonnées de cette couche ne sont pas en France.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/projection.py"/>
        <source>extent read: x {:.0f} to {:.0f}, y {:.0f} to {:.0f}</source>
        <translation>emprise lue&#xa0;: x de {:.0f} à {:.0f}, y de {:.0f} à {:.0f}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/projection.py"/>
        <source>these numbers look like degrees: WGS 84 (EPSG:4326)?</source>
        <translation>ces nombres ressemblent à des degrés&#xa0;: WGS 84 (EPSG:4326)&#xa0;?</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/projection.py"/>
        <source>these numbers look like metres: Lambert-93 (EPSG:2154)?</source>
        <translation>ces nombres ressemblent à des mètres&#xa0;: Lambert-93 (EPSG:2154)&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/published/areas.py"/>
        <source>%n area(s) are not on the sheet of areas:</source>
        <translation>
            <numerusform>%n aire n’est pas dans la feuille des aires&#xa0;:</numerusform>
            <numerusform>%n aires ne sont pas dans la feuille des aires&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/published/areas.py"/>
        <source>Areas read from the sheet « {} ».</source>
        <translation>Aires lues dans la feuille «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/published/areas.py"/>
        <source>The file has no sheet of areas: it does not give {}.</source>
        <translation>Le fichier n’a pas de feuille des aires&#xa0;: il ne donne pas {}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/published/classes.py"/>
        <source>%n row(s) have a number and a label that disagree in {}; the labels decide.</source>
        <translation>
            <numerusform>%n ligne a un numéro et un libellé qui se contredisent dans {}&#xa0;; le libellé décide.</numerusform>
            <numerusform>%n lignes ont un numéro et un libellé qui se contredisent dans {}&#xa0;; les libellés décident.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/published/classes.py"/>
        <source>%n row(s) have no known class in {}:</source>
        <translation>
            <numerusform>%n ligne n’a pas de classe connue dans {}&#xa0;:</numerusform>
            <numerusform>%n lignes n’ont pas de classe connue dans {}&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/published/classes.py"/>
        <source>DENS has 7 levels before 2025 and 3 since: use the file as Insee publishes it, with its labels.</source>
        <translation>DENS a 7 niveaux avant 2025 et 3 depuis&#xa0;: utilisez le fichier tel que l’Insee le publie, avec ses libellés.</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/published/classes.py"/>
        <source>The numbers {low} and {high} are swapped in {name}; the labels decide for %n row(s).</source>
        <translation>
            <numerusform>Les numéros {low} et {high} sont échangés dans {name}&#xa0;; le libellé décide pour %n ligne.</numerusform>
            <numerusform>Les numéros {low} et {high} sont échangés dans {name}&#xa0;; les libellés décident pour %n lignes.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/published/classes.py"/>
        <source>no column of labels (LIBDENS)</source>
        <translation>aucune colonne de libellés (LIBDENS)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/published/classes.py"/>
        <source>values of DENS: {}</source>
        <translation>valeurs de DENS&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/published/classes.py"/>
        <source>{} is a density grid whose number of levels can't be told.</source>
        <translation>{} est une grille de densité dont le nombre de niveaux est indécidable.</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/published/communes.py"/>
        <source>%n code(s) repaired, such as a lost leading zero:</source>
        <translation>
            <numerusform>%n code réparé, tel un zéro initial perdu&#xa0;:</numerusform>
            <numerusform>%n codes réparés, tel un zéro initial perdu&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/published/communes.py"/>
        <source>%n row(s) between the header and the data left out:</source>
        <translation>
            <numerusform>%n ligne entre l’en-tête et les données laissée de côté&#xa0;:</numerusform>
            <numerusform>%n lignes entre l’en-tête et les données laissées de côté&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/published/communes.py"/>
        <source>%n row(s) without a class in {}:</source>
        <translation>
            <numerusform>%n ligne sans classe dans {}&#xa0;:</numerusform>
            <numerusform>%n lignes sans classe dans {}&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/published/communes.py"/>
        <source>%n row(s) without a code left out:</source>
        <translation>
            <numerusform>%n ligne sans code laissée de côté&#xa0;:</numerusform>
            <numerusform>%n lignes sans code laissées de côté&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/published/communes.py"/>
        <source>{} has numbers without labels, and as many communes in 3 and 4 as if they were swapped: read as 3 = {}, 4 = {}. Use the file as Insee publishes it, with its labels.</source>
        <translation>{} a des numéros sans libellés, et autant de communes en 3 et en 4 que s’ils étaient échangés&#xa0;: lu 3 = {}, 4 = {}. Utilisez le fichier tel que l’Insee le publie, avec ses libellés.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/published/coverage.py"/>
        <source>The table covers {where} only: {count} of {total} rows of the layer ({percent} %).</source>
        <translation>La table ne couvre que {where}&#xa0;: {count} des {total} lignes de la couche ({percent}&#xa0;%).</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/published/coverage.py"/>
        <source>départements {}</source>
        <translation>départements {}</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/published/delimited.py"/>
        <source>%n row(s) with more cells than the header left out (a separator inside a text?); rows:</source>
        <translation>
            <numerusform>%n ligne qui a plus de cellules que l’en-tête laissée de côté (un séparateur dans un texte&#xa0;?)&#xa0;; ligne&#xa0;:</numerusform>
            <numerusform>%n lignes qui ont plus de cellules que l’en-tête laissées de côté (un séparateur dans un texte&#xa0;?)&#xa0;; lignes&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/published/districts.py"/>
        <source>%n municipal district(s) have the classes of their city; the table has no figures for them.</source>
        <translation>
            <numerusform>%n arrondissement municipal a les classes de sa ville&#xa0;; la table n’a pas de chiffres pour lui.</numerusform>
            <numerusform>%n arrondissements municipaux ont les classes de leur ville&#xa0;; la table n’a pas de chiffres pour eux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/published/districts.py"/>
        <source>%n municipal district(s) left out: the table also has Paris, Lyon and Marseille whole.</source>
        <translation>
            <numerusform>%n arrondissement municipal laissé de côté&#xa0;: la table a aussi Paris, Lyon et Marseille en entier.</numerusform>
            <numerusform>%n arrondissements municipaux laissés de côté&#xa0;: la table a aussi Paris, Lyon et Marseille en entier.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/published/districts.py"/>
        <source>Left empty for {}, where its districts differ or do not add up:</source>
        <translation>Laissé vide pour {}, dont les arrondissements diffèrent ou ne s’additionnent pas&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/published/districts.py"/>
        <source>{}: %n municipal district(s) put together.</source>
        <translation>
            <numerusform>{}&#xa0;: %n arrondissement municipal regroupé.</numerusform>
            <numerusform>{}&#xa0;: %n arrondissements municipaux regroupés.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/published/identify.py"/>
        <location filename="../cohesion_plugin/core/typologies/inputs.py"/>
        <location filename="../cohesion_plugin/gui/comparison_fragility_words.py"/>
        <location filename="../cohesion_plugin/gui/typology_words.py"/>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/published/identify.py"/>
        <source>A table needs a row of column names and one of Insee codes.</source>
        <translation>Une table a besoin d’une ligne de noms de colonnes et d’une colonne de codes Insee.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/published/identify.py"/>
        <source>Choose another file or another sheet.</source>
        <translation>Choisissez un autre fichier ou une autre feuille.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/published/identify.py"/>
        <source>Choose one of these sheets.</source>
        <translation>Choisissez une de ces feuilles.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/published/identify.py"/>
        <source>Choose the sheet « {} » of this file.</source>
        <translation>Choisissez la feuille «&#xa0;{}&#xa0;» de ce fichier.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/published/identify.py"/>
        <source>It is published here: {}.</source>
        <translation>Il est publié ici&#xa0;: {}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/published/identify.py"/>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/published/identify.py"/>
        <source>no row</source>
        <translation>aucune ligne</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/published/identify.py"/>
        <source>sheet: {}</source>
        <translation>feuille&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/published/identify.py"/>
        <source>{column} holds no Insee codes: {values}</source>
        <translation>{column} ne contient pas de codes Insee&#xa0;: {values}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/published/identify.py"/>
        <source>{file} has no sheet « {sheet} ».</source>
        <translation>{file} n’a pas de feuille «&#xa0;{sheet}&#xa0;».</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/published/identify.py"/>
        <source>{file} is not what is needed here ({expected}). It is: {what}.</source>
        <translation>{file} n’est pas ce qu’il faut ici ({expected}). C’est&#xa0;: {what}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/published/identify.py"/>
        <source>{sheet}: {columns}</source>
        <translation>{sheet}&#xa0;: {columns}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/published/identify.py"/>
        <source>{} holds no table of communes or EPCI that can be recognised.</source>
        <translation>{} ne contient aucune table de communes ou d’EPCI reconnaissable.</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/published/join.py"/>
        <source>%n code(s) occur several times with different values, and are left out:</source>
        <translation>
            <numerusform>%n code figure plusieurs fois avec des valeurs différentes&#xa0;; il est écarté&#xa0;:</numerusform>
            <numerusform>%n codes figurent plusieurs fois avec des valeurs différentes&#xa0;; ils sont écartés&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/published/join.py"/>
        <source>%n code(s) occur several times with the same values: read once.</source>
        <translation>
            <numerusform>%n code figure plusieurs fois avec les mêmes valeurs&#xa0;: lu une seule fois.</numerusform>
            <numerusform>%n codes figurent plusieurs fois avec les mêmes valeurs&#xa0;: lus une seule fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/published/join.py"/>
        <source>%n row(s) of the layer are not in the table:</source>
        <translation>
            <numerusform>%n ligne de la couche n’est pas dans la table&#xa0;:</numerusform>
            <numerusform>%n lignes de la couche ne sont pas dans la table&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/published/join.py"/>
        <source>%n row(s) of the layer are not listed: the table has only those it is about.</source>
        <translation>
            <numerusform>%n ligne de la couche n’est pas listée&#xa0;: la table n’a que celles dont elle traite.</numerusform>
            <numerusform>%n lignes de la couche ne sont pas listées&#xa0;: la table n’a que celles dont elle traite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/published/join.py"/>
        <source>%n row(s) of the table are not in the layer:</source>
        <translation>
            <numerusform>%n ligne de la table n’est pas dans la couche&#xa0;:</numerusform>
            <numerusform>%n lignes de la table ne sont pas dans la couche&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/published/join.py"/>
        <source>%n row(s) of the table are of other départements.</source>
        <translation>
            <numerusform>%n ligne de la table est d’un autre département.</numerusform>
            <numerusform>%n lignes de la table sont d’autres départements.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/published/join.py"/>
        <source>The table has the communes of 1 January {source}, the layer those of {target}: %n code(s) are in one and not in the other. Convert the table first (cohesion:convertvintage, from {source} to {target}).</source>
        <translation>
            <numerusform>La table a les communes du 1er janvier {source}, la couche celles de {target}&#xa0;: %n code est dans l’une et pas dans l’autre. Convertissez d’abord la table (cohesion:convertvintage, de {source} à {target}).</numerusform>
            <numerusform>La table a les communes du 1er janvier {source}, la couche celles de {target}&#xa0;: %n codes sont dans l’une et pas dans l’autre. Convertissez d’abord la table (cohesion:convertvintage, de {source} à {target}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/published/join.py"/>
        <source>{file}: %n row(s) matched, of {total} in the layer.</source>
        <translation>
            <numerusform>{file}&#xa0;: %n ligne appariée, sur {total} dans la couche.</numerusform>
            <numerusform>{file}&#xa0;: %n lignes appariées, sur {total} dans la couche.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/published/links.py"/>
        <source>%n row(s) without a code or a value left out.</source>
        <translation>
            <numerusform>%n ligne sans code ou sans valeur laissée de côté.</numerusform>
            <numerusform>%n lignes sans code ou sans valeur laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/published/melodi.py"/>
        <source>%n combination(s) of modalities left out; totals are kept:</source>
        <translation>
            <numerusform>%n combinaison de modalités laissée de côté&#xa0;; les totaux sont gardés&#xa0;:</numerusform>
            <numerusform>%n combinaisons de modalités laissées de côté&#xa0;; les totaux sont gardés&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/published/melodi.py"/>
        <source>%n observation(s) occur twice: the first is kept.</source>
        <translation>
            <numerusform>%n observation figure deux fois&#xa0;: la première est gardée.</numerusform>
            <numerusform>%n observations figurent deux fois&#xa0;: la première est gardée.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/published/melodi.py"/>
        <source>Choose a data set published by commune (GEO_OBJECT = COM).</source>
        <translation>Choisissez un jeu publié par commune (GEO_OBJECT = COM).</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/published/melodi.py"/>
        <source>The Melodi data set {} has no observation by commune.</source>
        <translation>Le jeu de données Melodi {} n’a pas d’observation par commune.</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/published/reading.py"/>
        <source>%n associated or delegated commune(s) left out.</source>
        <translation>
            <numerusform>%n commune associée ou déléguée laissée de côté.</numerusform>
            <numerusform>%n communes associées ou déléguées laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/published/reading.py"/>
        <source>%n column(s) of the file left aside.</source>
        <translation>
            <numerusform>%n colonne du fichier laissée de côté.</numerusform>
            <numerusform>%n colonnes du fichier laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/published/reading.py"/>
        <source>Sheet read: « {} ». The file also has:</source>
        <translation>Feuille lue&#xa0;: «&#xa0;{}&#xa0;». Le fichier a aussi&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/published/tell.py"/>
        <location filename="../cohesion_plugin/core/rings/compute.py"/>
        <location filename="../cohesion_plugin/core/schematic/subspaces.py"/>
        <location filename="../cohesion_plugin/gui/run_sentence.py"/>
        <source>%n EPCI</source>
        <translation>
            <numerusform>%n EPCI</numerusform>
            <numerusform>%n EPCI</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/published/tell.py"/>
        <source>%n code(s)</source>
        <translation>
            <numerusform>%n code</numerusform>
            <numerusform>%n codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/published/tell.py"/>
        <source>%n flow(s)</source>
        <translation>
            <numerusform>%n flux</numerusform>
            <numerusform>%n flux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/published/tell.py"/>
        <source>%n movement(s)</source>
        <translation>
            <numerusform>%n mouvement</numerusform>
            <numerusform>%n mouvements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/published/tell.py"/>
        <source>%n municipal district(s)</source>
        <translation>
            <numerusform>%n arrondissement municipal</numerusform>
            <numerusform>%n arrondissements municipaux</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/published/tell.py"/>
        <source>The codes are those of no single year since 2003: some may be older, mixed or mistyped.</source>
        <translation>Les codes ne sont ceux d’aucune année depuis 2003&#xa0;: certains sont peut-être plus anciens, mêlés ou mal saisis.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/published/tell.py"/>
        <source>The file says that its codes are those of {announced}; they are those of {found}.</source>
        <translation>Le fichier annonce des codes de {announced}&#xa0;; ce sont ceux de {found}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/published/tell.py"/>
        <source>The year of the codes is not said; they are in force in each of {}.</source>
        <translation>L’année des codes n’est pas dite&#xa0;; ils sont en vigueur en {}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/published/tell.py"/>
        <source>codes of 1 January {}</source>
        <translation>codes du 1er janvier {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/published/tell.py"/>
        <source>{kind}, {year}</source>
        <translation>{kind}, {year}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/published/tell.py"/>
        <source>{what}: {details}.</source>
        <translation>{what}&#xa0;: {details}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/published/values.py"/>
        <source>%n value(s) of {} are no number (secret or unknown): read as missing.</source>
        <translation>
            <numerusform>%n valeur de {} n’est pas un nombre (secret ou inconnu)&#xa0;: lue comme manquante.</numerusform>
            <numerusform>%n valeurs de {} ne sont pas des nombres (secret ou inconnu)&#xa0;: lues comme manquantes.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/recognise.py"/>
        <source>Choose the code column yourself, or load a commune layer such as IGN's ADMIN EXPRESS.</source>
        <translation>Choisissez vous-même la colonne des codes, ou chargez une couche de communes comme ADMIN EXPRESS de l’IGN.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/recognise.py"/>
        <source>No column of this layer holds commune codes or EPCI SIREN numbers.</source>
        <translation>Aucune colonne de cette couche ne contient des codes de communes ou des SIREN d’EPCI.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/report.py"/>
        <source>{sentence} {names}</source>
        <translation>{sentence} {names}</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/rings/catchment.py"/>
        <source>%n commune(s) absent from the table of functional areas, counted as outside:</source>
        <translation>
            <numerusform>%n commune absente de la table des aires d’attraction, comptée comme hors aire&#xa0;:</numerusform>
            <numerusform>%n communes absentes de la table des aires d’attraction, comptées comme hors aire&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/rings/catchment.py"/>
        <source>Give a commune layer, and a table with CODGEO and AAV2020 such as Insee's « table d'appartenance ».</source>
        <translation>Donnez une couche de communes, et une table avec CODGEO et AAV2020 comme la «&#xa0;table d’appartenance&#xa0;» de l’Insee.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/rings/catchment.py"/>
        <source>Rings by functional area need the AAV of each commune.</source>
        <translation>Les couronnes par aire d’attraction demandent l’AAV de chaque commune.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/rings/catchment.py"/>
        <source>The table of functional areas has no pair of columns « commune code » and « AAV2020 ».</source>
        <translation>La table des aires d’attraction n’a pas de couple de colonnes «&#xa0;code commune&#xa0;» et «&#xa0;AAV2020&#xa0;».</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/rings/catchment.py"/>
        <source>Use Insee's AAV2020 composition or the « table d'appartenance ».</source>
        <translation>Utilisez la composition des AAV 2020 de l’Insee ou la «&#xa0;table d’appartenance&#xa0;».</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/rings/catchment.py"/>
        <source>{} is in no functional area: no ring.</source>
        <translation>{} n’est dans aucune aire d’attraction&#xa0;: pas de couronne.</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/rings/commuting.py"/>
        <source>%n EPCI have no resident worker in the flow table: not classified.</source>
        <translation>
            <numerusform>%n EPCI n’a aucun actif résident dans la table des flux&#xa0;: non classé.</numerusform>
            <numerusform>%n EPCI n’ont aucun actif résident dans la table des flux&#xa0;: non classés.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/rings/commuting.py"/>
        <source>No origin of the flow table is a commune of the layer.</source>
        <translation>Aucune origine de la table des flux n’est une commune de la couche.</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/rings/compute.py"/>
        <source>%n EPCI share no border with another (islands):</source>
        <translation>
            <numerusform>%n EPCI n’a de frontière avec aucun autre (île)&#xa0;:</numerusform>
            <numerusform>%n EPCI n’ont de frontière avec aucun autre (îles)&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/rings/compute.py"/>
        <source>Choose the EPCI that serves as the centre.</source>
        <translation>Choisissez l’EPCI qui sert de centre.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/rings/compute.py"/>
        <source>Give Insee's « base-flux-mobilite-domicile-lieu-travail » file (CODGEO, DCLT, NBFLUX_C…).</source>
        <translation>Donnez le fichier «&#xa0;base-flux-mobilite-domicile-lieu-travail&#xa0;» de l’Insee (CODGEO, DCLT, NBFLUX_C…).</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/rings/compute.py"/>
        <source>Give SIREN numbers of EPCI of the layer, or none for every métropole.</source>
        <translation>Donnez des SIREN d’EPCI de la couche, ou rien pour toutes les métropoles.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/rings/compute.py"/>
        <source>No EPCI of this layer is a métropole by its legal nature.</source>
        <translation>Aucun EPCI de cette couche n’est une métropole par sa nature juridique.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/rings/compute.py"/>
        <source>Rings by commuting need a flow table.</source>
        <translation>Les couronnes par navettes demandent une table de flux.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/rings/compute.py"/>
        <source>Some of the centres are not among the EPCI of this layer.</source>
        <translation>Certains centres ne sont pas parmi les EPCI de cette couche.</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/rings/corners.py"/>
        <source>%n EPCI would be in a nearer ring if meeting at a point, or along {} m at most, were a border:</source>
        <translation>
            <numerusform>%n EPCI serait dans une couronne plus proche si un contact en un point, ou sur {} m au plus, était une frontière&#xa0;:</numerusform>
            <numerusform>%n EPCI seraient dans une couronne plus proche si un contact en un point, ou sur {} m au plus, était une frontière&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/rings/corners.py"/>
        <source>{} ({}: ring {} if it counted)</source>
        <translation>{} ({}&#xa0;: couronne {} s’il comptait)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/rings/request.py"/>
        <source>At least one ring is needed.</source>
        <translation>Il faut au moins une couronne.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/rings/request.py"/>
        <source>Distances must be positive and rise from ring to ring.</source>
        <translation>Les distances doivent être positives et croître de couronne en couronne.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/rings/request.py"/>
        <source>Example: 15, 30</source>
        <translation>Exemple&#xa0;: 15, 30</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/rings/request.py"/>
        <source>Example: 15, 5</source>
        <translation>Exemple&#xa0;: 15, 5</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/rings/request.py"/>
        <source>The share must lie between 0 and 100 %.</source>
        <translation>La part doit être comprise entre 0 et 100&#xa0;%.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/rings/request.py"/>
        <source>Thresholds must fall from ring to ring, between 100 and 0.</source>
        <translation>Les seuils doivent décroître de couronne en couronne, entre 100 et 0.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/rings/request.py"/>
        <source>Unknown method « {} ».</source>
        <translation>Méthode inconnue «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/rings/request.py"/>
        <source>methods: {}</source>
        <translation>méthodes&#xa0;: {}</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/schematic/aggregates.py"/>
        <source>%n territory(s) without a value: no figure for their sub-space.</source>
        <translation>
            <numerusform>%n territoire sans valeur&#xa0;: pas de chiffre pour son sous-espace.</numerusform>
            <numerusform>%n territoires sans valeur&#xa0;: pas de chiffre pour leurs sous-espaces.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/schematic/aggregates.py"/>
        <source>Give a table with a code of commune or EPCI in each row.</source>
        <translation>Donnez une table qui a un code de commune ou d’EPCI par ligne.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/schematic/aggregates.py"/>
        <source>Some columns of indicators are missing: {}.</source>
        <translation>Des colonnes d’indicateurs manquent&#xa0;: {}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/schematic/aggregates.py"/>
        <source>The indicator « {} » needs a name of its own.</source>
        <translation>L’indicateur «&#xa0;{}&#xa0;» doit avoir un nom à lui.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/schematic/aggregates.py"/>
        <source>The table of indicators has no codes of these territories.</source>
        <translation>La table des indicateurs n’a pas les codes de ces territoires.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/schematic/aggregates.py"/>
        <source>Write for example: jobs = P20_EMPLT; unemployment = P20_CHOM / P20_ACT.</source>
        <translation>Écrivez par exemple&#xa0;: emplois = P20_EMPLT&#xa0;; chomage = P20_CHOM / P20_ACT.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/schematic/aggregates.py"/>
        <source>Write names of columns of the layer of territories, or give the table that has them.</source>
        <translation>Écrivez des noms de colonnes de la couche des territoires, ou donnez la table qui les a.</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/schematic/arrows.py"/>
        <source>%n flow(s) below {} not drawn.</source>
        <translation>
            <numerusform>%n flux inférieur à {} non tracé.</numerusform>
            <numerusform>%n flux inférieurs à {} non tracés.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/schematic/arrows.py"/>
        <source>Give a table with an origin, a destination and a value, by commune, EPCI, département or sub-space.</source>
        <translation>Donnez une table avec origine, destination et valeur, par commune, EPCI, département ou sous-espace.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/schematic/arrows.py"/>
        <source>The layer « {} » has no lines.</source>
        <translation>La couche «&#xa0;{}&#xa0;» n’a pas de lignes.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/schematic/arrows.py"/>
        <source>flow of {}</source>
        <translation>flux de {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/schematic/arrows.py"/>
        <location filename="../cohesion_plugin/gui/schematic_draw.py"/>
        <source>{} to {}</source>
        <translation>{} vers {}</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/schematic/assign.py"/>
        <source>%n indicator(s) can't be computed again from this layer:</source>
        <translation>
            <numerusform>%n indicateur ne peut pas être recalculé à partir de cette couche&#xa0;:</numerusform>
            <numerusform>%n indicateurs ne peuvent pas être recalculés à partir de cette couche&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/schematic/assign.py"/>
        <source>%n territory(s) of the sub-spaces are not in the layer « {} ».</source>
        <translation>
            <numerusform>%n territoire des sous-espaces n’est pas dans la couche «&#xa0;{}&#xa0;».</numerusform>
            <numerusform>%n territoires des sous-espaces ne sont pas dans la couche «&#xa0;{}&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/schematic/assign.py"/>
        <source>No selected territory of « {} » has a code.</source>
        <translation>Aucun territoire sélectionné de «&#xa0;{}&#xa0;» n’a de code.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/schematic/assign.py"/>
        <source>Select communes or EPCI.</source>
        <translation>Sélectionnez des communes ou des EPCI.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/schematic/assign.py"/>
        <source>Select in the layer of communes or EPCI that the sub-spaces were made of.</source>
        <translation>Sélectionnez dans la couche de communes ou d’EPCI dont les sous-espaces ont été faits.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/schematic/assign.py"/>
        <source>codes: {}</source>
        <translation>codes&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/schematic/assign.py"/>
        <source>column: {}</source>
        <translation>colonne&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/schematic/assign.py"/>
        <location filename="../cohesion_plugin/core/schematic/lines.py"/>
        <source>sub-spaces: {}</source>
        <translation>sous-espaces&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/schematic/compute.py"/>
        <source>A schematic map needs at least one element.</source>
        <translation>Une carte schématique a besoin d’au moins un élément.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/schematic/compute.py"/>
        <source>Give a layer of territories or of poles.</source>
        <translation>Donnez une couche de territoires ou de pôles.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/schematic/compute.py"/>
        <source>Give a layer of territories with sub-spaces, a layer of poles, flows or lines.</source>
        <translation>Donnez une couche de territoires avec leurs sous-espaces, une couche de pôles, des flux ou des lignes.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/schematic/compute.py"/>
        <source>Outside influences need sub-spaces or poles, to be placed around them.</source>
        <translation>Les influences extérieures se placent autour de sous-espaces ou de pôles&#xa0;: il n’y en a pas.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/schematic/compute.py"/>
        <source>arrows: flows of {} or more ({})</source>
        <translation>flèches&#xa0;: flux de {} ou plus ({})</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/schematic/influences.py"/>
        <source>Give each a code of its own.</source>
        <translation>Donnez à chacune un code à elle.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/schematic/influences.py"/>
        <source>This outside influence can't be read.</source>
        <translation>Cette influence extérieure n’est pas lisible.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/schematic/influences.py"/>
        <source>Two outside influences have the same code.</source>
        <translation>Deux influences extérieures ont le même code.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/schematic/influences.py"/>
        <source>Write: code; name; direction; codes, for example idf; Île-de-France; NE; 75,77,78.</source>
        <translation>Écrivez&#xa0;: code; nom; direction; codes, par exemple idf; Île-de-France; NE; 75,77,78.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/schematic/influences.py"/>
        <source>stands for {}</source>
        <translation>représente {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/schematic/lines.py"/>
        <source>Limit between {} and {}</source>
        <translation>Limite entre {} et {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/schematic/lines.py"/>
        <source>Name two neighbouring sub-spaces, by code or name.</source>
        <translation>Nommez deux sous-espaces voisins, par code ou par nom.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/schematic/lines.py"/>
        <source>Name two poles or more, by code or name, as the layer of poles has them.</source>
        <translation>Nommez deux pôles ou plus, par code ou par nom, comme dans la couche des pôles.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/schematic/lines.py"/>
        <source>The axis « {} » can't be drawn.</source>
        <translation>L’axe «&#xa0;{}&#xa0;» ne peut pas être tracé.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/schematic/lines.py"/>
        <source>The sub-spaces « {} » and « {} » have no limit in common.</source>
        <translation>Les sous-espaces «&#xa0;{}&#xa0;» et «&#xa0;{}&#xa0;» n’ont pas de limite commune.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/schematic/lines.py"/>
        <source>There is no sub-space « {} ».</source>
        <translation>Il n’y a pas de sous-espace «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/schematic/lines.py"/>
        <source>Write codes or names of sub-spaces, as nord/sud.</source>
        <translation>Écrivez des codes ou des noms de sous-espaces, comme nord/sud.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/schematic/lines.py"/>
        <source>limit of {} and {}</source>
        <translation>entre {} et {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/schematic/lines.py"/>
        <source>not among the poles: {}</source>
        <translation>absents des pôles&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/schematic/lines.py"/>
        <source>through {}</source>
        <translation>par {}</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/schematic/polarities.py"/>
        <location filename="../cohesion_plugin/processing/inputs.py"/>
        <source>%n feature(s) in the layer</source>
        <translation>
            <numerusform>%n entité dans la couche</numerusform>
            <numerusform>%n entités dans la couche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/schematic/polarities.py"/>
        <location filename="../cohesion_plugin/core/schematic/subspaces.py"/>
        <source>%n inhabitant(s)</source>
        <translation>
            <numerusform>%n&#xa0;habitant</numerusform>
            <numerusform>%n&#xa0;habitants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/schematic/polarities.py"/>
        <source>%n pole(s) without a rank or a place, left out:</source>
        <translation>
            <numerusform>%n pôle sans rang ou sans lieu, laissé de côté&#xa0;:</numerusform>
            <numerusform>%n pôles sans rang ou sans lieu, laissés de côté&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/schematic/polarities.py"/>
        <source>A rank is a whole number, 1 for the first.</source>
        <translation>Un rang est un nombre entier, 1 pour le premier.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/schematic/polarities.py"/>
        <source>Choose a column of ranks, population thresholds or a table of centralities.</source>
        <translation>Choisissez une colonne de rangs, des seuils de population ou une table de centralités.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/schematic/polarities.py"/>
        <source>Give a column « code » or « nom ».</source>
        <translation>Donnez une colonne «&#xa0;code&#xa0;» ou «&#xa0;nom&#xa0;».</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/schematic/polarities.py"/>
        <source>No pole of the layer « {} » has a rank.</source>
        <translation>Aucun pôle de la couche «&#xa0;{}&#xa0;» n’a de rang.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/schematic/polarities.py"/>
        <source>Some poles asked for are not in the layer.</source>
        <translation>Certains des pôles demandés ne sont pas dans la couche.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/schematic/polarities.py"/>
        <source>The column « {} » of the layer « {} » holds no ranks.</source>
        <translation>La colonne «&#xa0;{}&#xa0;» de la couche «&#xa0;{}&#xa0;» ne contient pas de rangs.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/schematic/polarities.py"/>
        <source>The poles of the layer « {} » have no code and no name.</source>
        <translation>Les pôles de la couche «&#xa0;{}&#xa0;» n’ont ni code ni nom.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/schematic/polarities.py"/>
        <source>The table of centralities needs a code and a level.</source>
        <translation>La table des centralités doit avoir un code et un niveau.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/schematic/polarities.py"/>
        <source>Use the grid of the Observatoire des territoires: insee_com, niveau_centralite.</source>
        <translation>Prenez la grille de l’Observatoire des territoires&#xa0;: insee_com, niveau_centralite.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/schematic/polarities.py"/>
        <source>Write codes or names as the layer has them.</source>
        <translation>Écrivez les codes ou les noms comme dans la couche.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/schematic/polarities.py"/>
        <source>ranks of the column « {} »</source>
        <translation>rangs de la colonne «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/schematic/polarities.py"/>
        <source>ranks of the poles by inhabitants: {}</source>
        <translation>rang des pôles selon leurs habitants&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/schematic/polarities.py"/>
        <source>ranks of the poles by level of centrality</source>
        <translation>rang des pôles selon leur niveau de centralité</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/schematic/soften.py"/>
        <source>Check the validity of the layer.</source>
        <translation>Vérifiez la validité de la couche.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/schematic/soften.py"/>
        <source>The sub-spaces can't be drawn softened: their outlines overlap or touch themselves.</source>
        <translation>Les sous-espaces ne peuvent pas être adoucis&#xa0;: leurs contours se chevauchent ou se touchent eux-mêmes.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/schematic/soften.py"/>
        <source>softness tried: {} km to {} km</source>
        <translation>adoucissements essayés&#xa0;: de {}&#xa0;km à {}&#xa0;km</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/schematic/subspaces.py"/>
        <source>Outlines softened by {:.0f} km instead of {:.0f} km, which would make them cross.</source>
        <translation>Contours adoucis de {:.0f}&#xa0;km au lieu de {:.0f}&#xa0;km, qui les ferait se croiser.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/schematic/subspaces.py"/>
        <source>Softening changes the area of a sub-space by {} % at most.</source>
        <translation>L’adoucissement change la surface d’un sous-espace de {}&#xa0;% au plus.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/schematic/subspaces.py"/>
        <source>The sub-spaces overlap by {} km²: their territories do.</source>
        <translation>Les sous-espaces se chevauchent sur {}&#xa0;km²&#xa0;: leurs territoires aussi.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/schematic/subspaces.py"/>
        <source>density unknown</source>
        <translation>densité inconnue</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/schematic/subspaces.py"/>
        <source>population unknown</source>
        <translation>population inconnue</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/schematic/subspaces.py"/>
        <source>{name} unknown</source>
        <translation>{name} inconnu</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/schematic/subspaces.py"/>
        <source>{} inh./km²</source>
        <translation>{}&#xa0;hab./km²</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/schematic/terms.py"/>
        <source>Its other columns may be: {}.</source>
        <translation>Ses autres colonnes peuvent être&#xa0;: {}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/schematic/terms.py"/>
        <source>The table that describes the elements needs a column « code ».</source>
        <translation>La table qui décrit les éléments doit avoir une colonne «&#xa0;code&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/schematic/units.py"/>
        <source>%n territory(s) without a sub-space, left out:</source>
        <translation>
            <numerusform>%n territoire sans sous-espace, laissé de côté&#xa0;:</numerusform>
            <numerusform>%n territoires sans sous-espace, laissés de côté&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/schematic/units.py"/>
        <source>A schematic map has one projection; this layer covers several.</source>
        <translation>Une carte schématique a une seule projection&#xa0;; cette couche en couvre plusieurs.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/schematic/units.py"/>
        <source>Choose the column that names the sub-space, or a table with a code and a sub-space.</source>
        <translation>Choisissez la colonne qui nomme le sous-espace, ou une table avec un code et un sous-espace.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/schematic/units.py"/>
        <source>Give a table with two columns: the code of each commune or EPCI, and its sub-space.</source>
        <translation>Donnez une table à deux colonnes&#xa0;: le code de chaque commune ou EPCI, et son sous-espace.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/schematic/units.py"/>
        <source>No territory of the layer « {} » belongs to a sub-space.</source>
        <translation>Aucun territoire de la couche «&#xa0;{}&#xa0;» n’appartient à un sous-espace.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/schematic/units.py"/>
        <source>Nothing says which sub-space each territory belongs to.</source>
        <translation>Rien ne dit à quel sous-espace appartient chaque territoire.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/schematic/units.py"/>
        <source>Select the territories of one of them, and make a map for each.</source>
        <translation>Sélectionnez les territoires de l’une d’elles, et faites une carte pour chacune.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/schematic/units.py"/>
        <source>The table of sub-spaces needs a column of codes and one of sub-spaces.</source>
        <translation>La table des sous-espaces doit avoir une colonne de codes et une de sous-espaces.</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/shapes.py"/>
        <source>%n feature(s) are points or lines</source>
        <translation>
            <numerusform>%n entité est un point ou une ligne</numerusform>
            <numerusform>%n entités sont des points ou des lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/shapes.py"/>
        <source>%n feature(s) without a shape, counted but not drawn:</source>
        <translation>
            <numerusform>%n entité sans forme, comptée mais non dessinée&#xa0;:</numerusform>
            <numerusform>%n entités sans forme, comptées mais non dessinées&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/shapes.py"/>
        <source>%n invalid polygon(s) repaired:</source>
        <translation>
            <numerusform>%n polygone invalide réparé&#xa0;:</numerusform>
            <numerusform>%n polygones invalides réparés&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/shapes.py"/>
        <location filename="../cohesion_plugin/processing/cooperation_links_job.py"/>
        <location filename="../cohesion_plugin/processing/ring_job.py"/>
        <source>Choose a polygon layer, for example COMMUNE of IGN's ADMIN EXPRESS.</source>
        <translation>Choisissez une couche de polygones, par exemple COMMUNE d’ADMIN EXPRESS (IGN).</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/shapes.py"/>
        <location filename="../cohesion_plugin/processing/recognition.py"/>
        <source>The layer « {} » has no polygons: rings need the outlines of communes or EPCI.</source>
        <translation>La couche «&#xa0;{}&#xa0;» n’a pas de polygones&#xa0;: les couronnes demandent les contours des communes ou des EPCI.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/shapes.py"/>
        <source>no feature has a shape</source>
        <translation>aucune entité n’a de forme</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/statistics/classes.py"/>
        <source>%n distinct profile(s)</source>
        <translation>
            <numerusform>%n profil distinct</numerusform>
            <numerusform>%n profils distincts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/statistics/classes.py"/>
        <location filename="../cohesion_plugin/core/statistics/tree.py"/>
        <source>%n row(s) that can be classed</source>
        <translation>
            <numerusform>%n ligne qui peut être classée</numerusform>
            <numerusform>%n lignes qui peuvent être classées</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/classes.py"/>
        <source>Ask for fewer classes.</source>
        <translation>Demandez moins de classes.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/classes.py"/>
        <source>There are fewer different rows than classes.</source>
        <translation>Il y a moins de lignes différentes que de classes.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/illustrative.py"/>
        <source>Illustrative variables left out, neither figures nor categories:</source>
        <translation>Variables illustratives écartées, ni chiffres ni catégories&#xa0;:</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/illustrative.py"/>
        <source>{field} ({count} values)</source>
        <translation>{field} ({count} valeurs)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/matrix.py"/>
        <source>Ask for fewer classes, or choose indicators that more rows have.</source>
        <translation>Demandez moins de classes, ou choisissez des indicateurs renseignés sur plus de lignes.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/matrix.py"/>
        <source>Leave them out, complete them, or raise the share of missing values that is accepted.</source>
        <translation>Retirez-les, complétez-les, ou augmentez la part de valeurs manquantes admise.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/matrix.py"/>
        <source>Leave them out.</source>
        <translation>Retirez-les.</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/statistics/matrix.py"/>
        <source>Negative values, which have no logarithm, in %n indicator(s).</source>
        <translation>
            <numerusform>Valeurs négatives, qui n’ont pas de logarithme, dans %n indicateur.</numerusform>
            <numerusform>Valeurs négatives, qui n’ont pas de logarithme, dans %n indicateurs.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/matrix.py"/>
        <source>Pairs of indicators that say nearly the same (|r| &gt; 0.9), which counts twice; drop one of each:</source>
        <translation>Paires d’indicateurs qui disent presque la même chose (|r| &gt; 0,9), ce qui compte double&#xa0;; retirez-en un de chaque&#xa0;:</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/matrix.py"/>
        <source>Strongly skewed indicators (skewness), where a few rows weigh most; use log or rank:</source>
        <translation>Indicateurs très dissymétriques (coefficient d’asymétrie), où quelques lignes pèsent le plus&#xa0;; utilisez le log ou le rang&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/statistics/matrix.py"/>
        <source>The same value everywhere in %n indicator(s): they tell no class from another.</source>
        <translation>
            <numerusform>La même valeur partout dans %n indicateur&#xa0;: il ne distingue aucune classe.</numerusform>
            <numerusform>La même valeur partout dans %n indicateurs&#xa0;: ils ne distinguent aucune classe.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/matrix.py"/>
        <source>There are fewer rows to class than classes.</source>
        <translation>Il y a moins de lignes à classer que de classes.</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/statistics/matrix.py"/>
        <source>Too many missing values in %n indicator(s).</source>
        <translation>
            <numerusform>Trop de valeurs manquantes dans %n indicateur.</numerusform>
            <numerusform>Trop de valeurs manquantes dans %n indicateurs.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/matrix.py"/>
        <source>Transform them by rank, or not at all.</source>
        <translation>Transformez-les par le rang, ou pas du tout.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/matrix.py"/>
        <source>at most {:g} % may be missing</source>
        <translation>au plus {:g}&#xa0;% peuvent manquer</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/matrix.py"/>
        <source>ln(1 + x) in place of ln(x), for there are zeros:</source>
        <translation>ln(1 + x) au lieu de ln(x), car il y a des zéros&#xa0;:</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/matrix.py"/>
        <source>no usable code</source>
        <translation>pas de code utilisable</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/matrix.py"/>
        <source>the weight is zero, negative or missing</source>
        <translation>le poids est nul, négatif ou manquant</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/matrix.py"/>
        <source>{count} of {all_rows} rows can be classed</source>
        <translation>{count} lignes sur {all_rows} peuvent être classées</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/matrix.py"/>
        <source>{count} rows: {why}</source>
        <translation>{count} lignes&#xa0;: {why}</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/statistics/matrix.py"/>
        <source>{name}: %n negative value(s), lowest {low}</source>
        <translation>
            <numerusform>{name}&#xa0;: %n valeur négative, la plus basse {low}</numerusform>
            <numerusform>{name}&#xa0;: %n valeurs négatives, la plus basse {low}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/statistics/neighbours.py"/>
        <location filename="../cohesion_plugin/gui/typology_panel.py"/>
        <source>%n class(es)</source>
        <translation>
            <numerusform>%n classe</numerusform>
            <numerusform>%n classes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/statistics/neighbours.py"/>
        <source>%n link(s) added between parts that share no border (islands, holes in the data):</source>
        <translation>
            <numerusform>%n lien ajouté entre des parties sans frontière commune (îles, vides dans les données)&#xa0;:</numerusform>
            <numerusform>%n liens ajoutés entre des parties sans frontière commune (îles, vides dans les données)&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/statistics/neighbours.py"/>
        <source>%n separate part(s)</source>
        <translation>
            <numerusform>%n partie séparée</numerusform>
            <numerusform>%n parties séparées</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/neighbours.py"/>
        <source>Ask for as many classes as parts, filter the layer, or drop the contiguity.</source>
        <translation>Demandez autant de classes que de parties, filtrez la couche, ou renoncez à la contiguïté.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/neighbours.py"/>
        <source>Classes in one piece need the outlines of the territories.</source>
        <translation>Des classes d’un seul tenant demandent les contours des territoires.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/neighbours.py"/>
        <source>Give a polygon layer of the same territories (Outlines), or drop the contiguity.</source>
        <translation>Donnez une couche de polygones des mêmes territoires (Contours), ou renoncez à la contiguïté.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/neighbours.py"/>
        <source>The territories lie in more separate parts than classes: these can't each be in one piece.</source>
        <translation>Les territoires forment plus de parties séparées que de classes&#xa0;: celles-ci ne peuvent pas être chacune d’un seul tenant.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/neighbours.py"/>
        <source>outlines</source>
        <translation>contours</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/neighbours.py"/>
        <source>the table has no polygons</source>
        <translation>la table n’a pas de polygones</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/statistics/outlines.py"/>
        <source>%n outline(s) of « {} » used by no row of the table.</source>
        <translation>
            <numerusform>%n contour de «&#xa0;{}&#xa0;» qu’aucune ligne de la table n’utilise.</numerusform>
            <numerusform>%n contours de «&#xa0;{}&#xa0;» qu’aucune ligne de la table n’utilise.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/statistics/outlines.py"/>
        <source>%n row(s) of the table without an outline:</source>
        <translation>
            <numerusform>%n ligne de la table sans contour&#xa0;:</numerusform>
            <numerusform>%n lignes de la table sans contour&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/outlines.py"/>
        <source>Choose a layer of the same level.</source>
        <translation>Choisissez une couche du même niveau.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/outlines.py"/>
        <source>Choose a layer of the same territories and the same year.</source>
        <translation>Choisissez une couche des mêmes territoires et de la même année.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/outlines.py"/>
        <source>Give both the same name.</source>
        <translation>Donnez aux deux le même nom.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/outlines.py"/>
        <source>No code of the table is in the layer « {} ».</source>
        <translation>Aucun code de la table n’est dans la couche «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/outlines.py"/>
        <source>Outlines of « {layer} »: {found} of {count} rows matched.</source>
        <translation>Contours de «&#xa0;{layer}&#xa0;»&#xa0;: {found} lignes appariées sur {count}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/outlines.py"/>
        <source>The layer has no coordinate reference system: no area is computed.</source>
        <translation>La couche n’a pas de système de coordonnées de référence&#xa0;: aucune surface n’est calculée.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/outlines.py"/>
        <source>The layer « {layer} » has no column « {field} » to join by.</source>
        <translation>La couche «&#xa0;{layer}&#xa0;» n’a pas de colonne «&#xa0;{field}&#xa0;» pour la jointure.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/outlines.py"/>
        <source>The layer « {} » does not hold the same territories as the table.</source>
        <translation>La couche «&#xa0;{}&#xa0;» ne contient pas les mêmes territoires que la table.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/outlines.py"/>
        <source>The shapes of « {} » are not polygons: they are left out of the result.</source>
        <translation>Les formes de «&#xa0;{}&#xa0;» ne sont pas des polygones&#xa0;: elles ne sont pas reprises dans le résultat.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/outlines.py"/>
        <source>codes of the table: {}</source>
        <translation>codes de la table&#xa0;: {}</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/statistics/reading.py"/>
        <source>%n column(s) of text with decimal commas, read as numbers:</source>
        <translation>
            <numerusform>%n colonne de texte à virgules décimales, lue comme des nombres&#xa0;:</numerusform>
            <numerusform>%n colonnes de texte à virgules décimales, lues comme des nombres&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/reading.py"/>
        <source>Choose columns of figures, or empty these cells. Decimal commas, spaces and % are understood.</source>
        <translation>Choisissez des colonnes de chiffres, ou videz ces cellules. Les virgules décimales, les espaces et le signe&#xa0;% sont compris.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/reading.py"/>
        <location filename="../cohesion_plugin/core/statistics/typology.py"/>
        <source>Choose them again, or take the recipe of this table.</source>
        <translation>Choisissez-les de nouveau, ou prenez la recette de cette table.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/reading.py"/>
        <source>Marks of secrecy or absence, read as missing:</source>
        <translation>Marques de secret ou d’absence, lues comme manquantes&#xa0;:</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/reading.py"/>
        <source>Some of the indicators are not columns of the table.</source>
        <translation>Certains indicateurs ne sont pas des colonnes de la table.</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/statistics/reading.py"/>
        <source>Text that is not a number in %n indicator(s).</source>
        <translation>
            <numerusform>Du texte qui n’est pas un nombre dans %n indicateur.</numerusform>
            <numerusform>Du texte qui n’est pas un nombre dans %n indicateurs.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/reading.py"/>
        <source>{field}: {examples}</source>
        <translation>{field}&#xa0;: {examples}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/recipe.py"/>
        <source>Choose the JSON file that an earlier run has written (Recipe).</source>
        <translation>Choisissez le fichier JSON qu’un calcul précédent a écrit (Recette).</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/recipe.py"/>
        <source>format {} is newer than this plugin</source>
        <translation>le format {} est plus récent que cette extension</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/recipe.py"/>
        <source>it was not written by the statistical typology</source>
        <translation>il n’a pas été écrit par la typologie statistique</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/recipe.py"/>
        <source>« {} » is not a recipe of a statistical typology.</source>
        <translation>«&#xa0;{}&#xa0;» n’est pas une recette de typologie statistique.</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/statistics/remarks.py"/>
        <source>%n commune(s) of fewer than {} inhabitants, whose ratios are unstable.</source>
        <translation>
            <numerusform>%n commune de moins de {} habitants, dont les ratios sont instables.</numerusform>
            <numerusform>%n communes de moins de {} habitants, dont les ratios sont instables.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/statistics/remarks.py"/>
        <source>%n row(s) not classable:</source>
        <translation>
            <numerusform>%n ligne non classable&#xa0;:</numerusform>
            <numerusform>%n lignes non classables&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/remarks.py"/>
        <source>Consolidation would break classes apart: not done under contiguity.</source>
        <translation>La consolidation romprait la continuité des classes&#xa0;: elle n’est pas faite sous contiguïté.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/remarks.py"/>
        <source>Same partition as the recipe records.</source>
        <translation>Même partition que celle enregistrée dans la recette.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/remarks.py"/>
        <source>The classes explain {before} % of the inertia before consolidation, {after} % after.</source>
        <translation>Les classes expliquent {before}&#xa0;% de l’inertie avant consolidation, {after}&#xa0;% après.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/remarks.py"/>
        <source>The classes explain {} % of the inertia; no consolidation.</source>
        <translation>Les classes expliquent {}&#xa0;% de l’inertie&#xa0;; pas de consolidation.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/remarks.py"/>
        <source>The data are not those that the recipe was made on: the classes may differ.</source>
        <translation>Les données ne sont pas celles sur lesquelles la recette a été faite&#xa0;: les classes peuvent différer.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/remarks.py"/>
        <source>The data are those of the recipe, but the partition differs: another version of the plugin?</source>
        <translation>Les données sont celles de la recette, mais la partition diffère&#xa0;: une autre version de l’extension&#xa0;?</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/remarks.py"/>
        <source>Very small classes, made by exceptional rows; use log or rank, or fewer classes:</source>
        <translation>Classes très petites, dues à des lignes exceptionnelles&#xa0;; utilisez le log ou le rang, ou moins de classes&#xa0;:</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/remarks.py"/>
        <source>Weights by population lessen their part.</source>
        <translation>Une pondération par la population réduit leur part.</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/statistics/remarks.py"/>
        <source>{name}: %n row(s), paragons</source>
        <translation>
            <numerusform>{name}&#xa0;: %n ligne, parangons</numerusform>
            <numerusform>{name}&#xa0;: %n lignes, parangons</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/remarks.py"/>
        <source>{why} ({count})</source>
        <translation>{why} ({count})</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/remarks.py"/>
        <source>{} classes proposed, where within-class inertia falls most from one class fewer (W_Q / W_Q-1):</source>
        <translation>{} classes proposées, là où l’inertie intraclasse baisse le plus par rapport à une classe de moins (W_Q / W_Q-1)&#xa0;:</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/request.py"/>
        <source>A statistical typology needs at least two indicators.</source>
        <translation>Une typologie statistique demande au moins deux indicateurs.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/request.py"/>
        <source>An indicator is chosen twice.</source>
        <translation>Un indicateur est choisi deux fois.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/request.py"/>
        <source>Axes, prototypes and seed can't be negative, and prototypes must outnumber classes.</source>
        <translation>Les axes, les prototypes et la graine ne peuvent pas être négatifs, et les prototypes doivent être plus nombreux que les classes.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/request.py"/>
        <source>Choose more columns, or classify one indicator by its thresholds.</source>
        <translation>Choisissez plus de colonnes, ou classez un seul indicateur par ses seuils.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/request.py"/>
        <source>Example: density=log; income=rank</source>
        <translation>Exemple&#xa0;: densite=log; revenu=rank</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/request.py"/>
        <source>Prototypes: 0 for none, or 500 to 2000.</source>
        <translation>Prototypes&#xa0;: 0 pour aucun, ou 500 à 2 000.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/request.py"/>
        <source>The number of classes must be 0 (proposed) or between 2 and {}.</source>
        <translation>Le nombre de classes doit être 0 (proposé) ou compris entre 2 et {}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/request.py"/>
        <source>There must be one transform for all indicators, or one for each.</source>
        <translation>Il faut une seule transformation pour tous les indicateurs, ou une pour chacun.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/request.py"/>
        <source>Transforms are given for columns that are no indicators.</source>
        <translation>Des transformations sont données pour des colonnes qui ne sont pas des indicateurs.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/request.py"/>
        <source>Unknown consolidation « {} ».</source>
        <translation>Consolidation inconnue «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/request.py"/>
        <source>Unknown transform « {} ».</source>
        <translation>Transformation inconnue «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/request.py"/>
        <source>chosen: {}</source>
        <translation>choisi&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/request.py"/>
        <source>{indicators} indicators, {transforms} transforms</source>
        <translation>{indicators} indicateurs, {transforms} transformations</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/tree.py"/>
        <source>Choose the number of classes yourself, or add rows.</source>
        <translation>Choisissez vous-même le nombre de classes, ou ajoutez des lignes.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/tree.py"/>
        <source>There are too few rows to propose a number of classes.</source>
        <translation>Il y a trop peu de lignes pour proposer un nombre de classes.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/typology.py"/>
        <source>Some of the illustrative variables are not columns of the table.</source>
        <translation>Certaines variables illustratives ne sont pas des colonnes de la table.</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/statistics/units.py"/>
        <source>%n row(s) can't be classed, their code is missing or is no code:</source>
        <translation>
            <numerusform>%n ligne ne peut pas être classée, son code manque ou n’en est pas un&#xa0;:</numerusform>
            <numerusform>%n lignes ne peuvent pas être classées, leur code manque ou n’en est pas un&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/units.py"/>
        <source>Keep one row per territory: aggregate the rows, or filter one year.</source>
        <translation>Gardez une ligne par territoire&#xa0;: agrégez les lignes, ou filtrez une seule année.</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/statistics/units.py"/>
        <source>Several rows of the table have the same code (%n code(s)).</source>
        <translation>
            <numerusform>Plusieurs lignes de la table ont le même code (%n code).</numerusform>
            <numerusform>Plusieurs lignes de la table ont le même code (%n codes).</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/units.py"/>
        <source>The table has no column « {} ».</source>
        <translation>La table n’a pas de colonne «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/statistics/units.py"/>
        <source>The table has no population: municipal population of the reference table of {} used.</source>
        <translation>La table n’a pas de population&#xa0;: population municipale reprise de la liste de référence de {}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/typologies/as_classes.py"/>
        <source>%n different value(s)</source>
        <translation>
            <numerusform>%n valeur différente</numerusform>
            <numerusform>%n valeurs différentes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/as_classes.py"/>
        <source>Choose a column that puts each commune in one of a few classes.</source>
        <translation>Choisissez une colonne qui range chaque commune dans l’une de quelques classes.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/as_classes.py"/>
        <source>Choose the column of classes, or a layer made by « Classify communes by a typology ».</source>
        <translation>Choisissez la colonne des classes, ou une couche faite par «&#xa0;Classer les communes selon une typologie&#xa0;».</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/as_classes.py"/>
        <source>Compare two classifications of communes.</source>
        <translation>Comparez deux classifications de communes.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/as_classes.py"/>
        <source>code column: {}</source>
        <translation>colonne des codes&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/as_classes.py"/>
        <source>« {column} » of « {layer} » is no column of classes.</source>
        <translation>«&#xa0;{column}&#xa0;» de «&#xa0;{layer}&#xa0;» n’est pas une colonne de classes.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/as_classes.py"/>
        <source>« {} » has no column of classes.</source>
        <translation>«&#xa0;{}&#xa0;» n’a pas de colonne de classes.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/as_classes.py"/>
        <source>« {} » is not a layer of communes.</source>
        <translation>«&#xa0;{}&#xa0;» n’est pas une couche de communes.</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/typologies/change.py"/>
        <source> (of %n in both).</source>
        <translation>
            <numerusform> (sur %n présente dans les deux).</numerusform>
            <numerusform> (sur %n présentes dans les deux).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/typologies/change.py"/>
        <source>%n commune(s) change class</source>
        <translation>
            <numerusform>%n commune change de classe</numerusform>
            <numerusform>%n communes changent de classe</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/change.py"/>
        <source>Communes occur twice in layer {}.</source>
        <translation>Des communes figurent deux fois dans la couche {}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/change.py"/>
        <source>Communes of the first layer absent from the second:</source>
        <translation>Communes de la première couche absentes de la seconde&#xa0;:</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/change.py"/>
        <source>Communes of the second layer absent from the first:</source>
        <translation>Communes de la seconde couche absentes de la première&#xa0;:</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/change.py"/>
        <source>Compare two classifications of the same territory.</source>
        <translation>Comparez deux classifications du même territoire.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/change.py"/>
        <source>Keep one row per commune.</source>
        <translation>Gardez une ligne par commune.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/change.py"/>
        <source>No class in common: the matrix crosses the two classifications.</source>
        <translation>Aucune classe en commun&#xa0;: la matrice croise les deux classifications.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/change.py"/>
        <source>The two layers have no commune in common.</source>
        <translation>Les deux couches n’ont aucune commune en commun.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/change.py"/>
        <source>first codes: {} and {}</source>
        <translation>premiers codes&#xa0;: {} et {}</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/typologies/classify.py"/>
        <source>%n commune(s) classed.</source>
        <translation>
            <numerusform>%n commune classée.</numerusform>
            <numerusform>%n communes classées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/typologies/classify.py"/>
        <source>%n commune(s) not classed ({}):</source>
        <translation>
            <numerusform>%n commune non classée ({})&#xa0;:</numerusform>
            <numerusform>%n communes non classées ({})&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/classify.py"/>
        <source>Areas are those of the column « {} ».</source>
        <translation>Les superficies sont celles de la colonne «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/classify.py"/>
        <source>The typology « {} » asks for a rule that does not exist: {}.</source>
        <translation>La typologie «&#xa0;{}&#xa0;» demande une règle qui n’existe pas&#xa0;: {}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/classify.py"/>
        <source>rules: {}</source>
        <translation>règles&#xa0;: {}</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/typologies/commuting.py"/>
        <source>%n commune(s) under influence left undivided ({}):</source>
        <translation>
            <numerusform>%n commune sous influence non subdivisée ({})&#xa0;:</numerusform>
            <numerusform>%n communes sous influence non subdivisées ({})&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/commuting.py"/>
        <source>The commuting file holds only trips inside its own territory ({} communes): shares are upper bounds.</source>
        <translation>Le fichier des navettes ne contient que les déplacements internes à son territoire ({} communes)&#xa0;: les parts sont des majorants.</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/typologies/elsewhere.py"/>
        <source>%n feature(s) left out, they have no id:</source>
        <translation>
            <numerusform>%n entité écartée, elle n’a pas d’identifiant&#xa0;:</numerusform>
            <numerusform>%n entités écartées, elles n’ont pas d’identifiant&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/elsewhere.py"/>
        <source>Choose the code column yourself.</source>
        <translation>Choisissez vous-même la colonne des codes.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/elsewhere.py"/>
        <source>No column of « {} » holds an id of its own for each feature.</source>
        <translation>Aucune colonne de «&#xa0;{}&#xa0;» ne contient un identifiant propre à chaque entité.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/elsewhere.py"/>
        <source>No commune codes of France: territories of another kind or country (id « {} », population « {} »).</source>
        <translation>Aucun code de commune française&#xa0;: territoires d’une autre nature ou d’un autre pays (identifiant «&#xa0;{}&#xa0;», population «&#xa0;{}&#xa0;»).</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/elsewhere.py"/>
        <source>Set it first (Layer ▸ Set CRS).</source>
        <translation>Définissez-le d’abord (Couche ▸ Définir le SCR des couches).</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/figures.py"/>
        <source>The layer has no population: that of {} in {} used.</source>
        <translation>La couche n’a pas de population&#xa0;: celle de {} dans {} est utilisée.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/files.py"/>
        <source>Check its path and rights.</source>
        <translation>Vérifiez son chemin et ses droits.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/files.py"/>
        <source>Correct this line, or save the rules again from the panel.</source>
        <translation>Corrigez cette ligne, ou enregistrez de nouveau les règles depuis le panneau.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/files.py"/>
        <source>Save it as UTF-8.</source>
        <translation>Enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/files.py"/>
        <source>The file {} can't be read.</source>
        <translation>Le fichier {} ne peut pas être lu.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/files.py"/>
        <source>The file {} is not text in UTF-8.</source>
        <translation>Le fichier {} n’est pas du texte en UTF-8.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/files.py"/>
        <source>The file {} is not valid JSON.</source>
        <translation>Le fichier {} n’est pas du JSON valide.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/files.py"/>
        <source>line {}, column {}: {}</source>
        <translation>ligne {}, colonne {}&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/gather.py"/>
        <source>Choose a commune layer, or the typology of Eurostat 1991, which needs no code.</source>
        <translation>Choisissez une couche de communes, ou la typologie d’Eurostat 1991, qui ne demande pas de code.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/gather.py"/>
        <source>Choose the column of population, or join one to the layer.</source>
        <translation>Choisissez la colonne de population, ou joignez-en une à la couche.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/gather.py"/>
        <source>Give a table with one row per commune.</source>
        <translation>Donnez une table d’une ligne par commune.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/gather.py"/>
        <source>codes read: {}</source>
        <translation>codes lus&#xa0;: {}</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/typologies/gather.py"/>
        <source>{file}: %n commune(s) listed.</source>
        <translation>
            <numerusform>{file}&#xa0;: %n commune listée.</numerusform>
            <numerusform>{file}&#xa0;: %n communes listées.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/gather.py"/>
        <source>{} is no table of communes.</source>
        <translation>{} n’est pas une table de communes.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/gather.py"/>
        <source>« {} » needs French communes.</source>
        <translation>«&#xa0;{}&#xa0;» demande des communes françaises.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/gather.py"/>
        <source>« {} » needs the population of each territory.</source>
        <translation>«&#xa0;{}&#xa0;» demande la population de chaque territoire.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/inputs.py"/>
        <source>Give the file that has it, as published.</source>
        <translation>Donnez le fichier qui l’a, tel que publié.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/inputs.py"/>
        <source>Give this file: {}</source>
        <translation>Donnez ce fichier&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/inputs.py"/>
        <source>No file gives « {} ».</source>
        <translation>Aucun fichier ne donne «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/inputs.py"/>
        <source>given: {}</source>
        <translation>fourni&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/inputs.py"/>
        <source>no file</source>
        <translation>aucun fichier</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/load.py"/>
        <source>Each class needs a code, a label, a colour and, for your own rules, an expression.</source>
        <translation>Chaque classe demande un code, un libellé, une couleur et, pour vos propres règles, une expression.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/load.py"/>
        <source>The file {} is no typology that can be applied.</source>
        <translation>Le fichier {} n’est pas une typologie applicable.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/load.py"/>
        <source>Unknown typology « {} ».</source>
        <translation>Typologie inconnue «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/load.py"/>
        <source>class {}: no code or no label</source>
        <translation>classe {}&#xa0;: code ou libellé manquant</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/load.py"/>
        <source>class {}: no condition « expression »</source>
        <translation>classe {}&#xa0;: pas de condition «&#xa0;expression&#xa0;»</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/load.py"/>
        <source>class {}: « {} » is no colour like #C8D96F</source>
        <translation>classe {}&#xa0;: «&#xa0;{}&#xa0;» n’est pas une couleur comme #C8D96F</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/load.py"/>
        <source>code {} occurs twice</source>
        <translation>le code {} figure deux fois</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/load.py"/>
        <source>no list « classes »</source>
        <translation>pas de liste «&#xa0;classes&#xa0;»</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/load.py"/>
        <source>typologies: {}</source>
        <translation>typologies&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/load.py"/>
        <source>« {} » is kept for communes without a class</source>
        <translation>«&#xa0;{}&#xa0;» est réservé aux communes sans classe</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/typologies/own_rules.py"/>
        <source>%n commune(s) fit no rule:</source>
        <translation>
            <numerusform>%n commune ne répond à aucune règle&#xa0;:</numerusform>
            <numerusform>%n communes ne répondent à aucune règle&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/typologies/own_rules.py"/>
        <source>%n commune(s) fit several rules; the first wins:</source>
        <translation>
            <numerusform>%n commune répond à plusieurs règles&#xa0;; la première l’emporte&#xa0;:</numerusform>
            <numerusform>%n communes répondent à plusieurs règles&#xa0;; la première l’emporte&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/own_rules.py"/>
        <source>Give a file of rules, each with a condition on the columns.</source>
        <translation>Donnez un fichier de règles, chacune avec une condition sur les colonnes.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/own_rules.py"/>
        <source>Rules that fit no commune:</source>
        <translation>Règles auxquelles aucune commune ne répond&#xa0;:</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/own_rules.py"/>
        <source>The rules were not evaluated.</source>
        <translation>Les règles n’ont pas été évaluées.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/own_rules.py"/>
        <source>{} and {} ({})</source>
        <translation>{} et {} ({})</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/summary.py"/>
        <source>Change of population: {} to {}, from {}.</source>
        <translation>Évolution de la population&#xa0;: de {} à {}, d’après {}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/summary.py"/>
        <source>Give a file with both, or leave the years empty.</source>
        <translation>Donnez un fichier qui a les deux, ou laissez les années vides.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/summary.py"/>
        <source>No file gives the populations of {}.</source>
        <translation>Aucun fichier ne donne les populations de {}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/summary.py"/>
        <source>Write epci, departement, or the name of a column of the layer.</source>
        <translation>Écrivez epci, departement, ou le nom d’une colonne de la couche.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/typologies/summary.py"/>
        <source>years found: {}</source>
        <translation>années trouvées&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/vintage/conversion.py"/>
        <source>Tables of communes need Insee's file of movements.</source>
        <translation>Les tables de communes demandent le fichier des mouvements de l’Insee.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/vintage/conversion.py"/>
        <location filename="../cohesion_plugin/core/vintage/movements.py"/>
        <source>Take v_mvt_commune_2025.csv, or a later one, of the code officiel géographique (insee.fr).</source>
        <translation>Prenez v_mvt_commune_2025.csv, ou un plus récent, du code officiel géographique (insee.fr).</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/vintage/movements.py"/>
        <source>%n movement(s) left out, without a date or with a code that is none:</source>
        <translation>
            <numerusform>%n mouvement écarté, sans date ou avec un code qui n’en est pas un&#xa0;:</numerusform>
            <numerusform>%n mouvements écartés, sans date ou avec un code qui n’en est pas un&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/vintage/movements.py"/>
        <source>%n usable row(s)</source>
        <translation>
            <numerusform>%n ligne utilisable</numerusform>
            <numerusform>%n lignes utilisables</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/vintage/movements.py"/>
        <source>Kinds of movement that this version has no name for (followed all the same):</source>
        <translation>Types de mouvement que cette version ne sait pas nommer (suivis tout de même)&#xa0;:</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/vintage/movements.py"/>
        <source>« {} » is not Insee's file of movements of communes.</source>
        <translation>«&#xa0;{}&#xa0;» n’est pas le fichier des mouvements de communes de l’Insee.</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/vintage/population.py"/>
        <source>%n code(s) not in the list of that year:</source>
        <translation>
            <numerusform>%n code absent de la liste de cette année&#xa0;:</numerusform>
            <numerusform>%n codes absents de la liste de cette année&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/vintage/population.py"/>
        <source>Give a table with a code and a population, or none: the reference population is taken then.</source>
        <translation>Donnez une table avec un code et une population, ou aucune&#xa0;: la population de référence est alors prise.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/vintage/population.py"/>
        <source>Populations: « {} », codes of {}.</source>
        <translation>Populations&#xa0;: «&#xa0;{}&#xa0;», codes de {}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/vintage/population.py"/>
        <source>it has no column of population</source>
        <translation>elle n’a pas de colonne de population</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/vintage/population.py"/>
        <source>its codes are of another level</source>
        <translation>ses codes sont d’un autre niveau</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/vintage/population.py"/>
        <source>reference list {}</source>
        <translation>liste de référence {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/vintage/population.py"/>
        <source>« {} » can't weigh the communes that are divided.</source>
        <translation>«&#xa0;{}&#xa0;» ne peut pas pondérer les communes divisées.</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/vintage/reading.py"/>
        <source>%n code(s) on several rows: the table must have one row for each.</source>
        <translation>
            <numerusform>%n code sur plusieurs lignes&#xa0;: la table doit avoir une ligne pour chacun.</numerusform>
            <numerusform>%n codes sur plusieurs lignes&#xa0;: la table doit avoir une ligne pour chacun.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/vintage/reading.py"/>
        <source>%n code(s) repaired (lost leading zeros, spaces, lower case).</source>
        <translation>
            <numerusform>%n code réparé (zéro initial perdu, espaces, minuscules).</numerusform>
            <numerusform>%n codes réparés (zéros initiaux perdus, espaces, minuscules).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/vintage/reading.py"/>
        <source>%n municipal district(s) of Paris, Lyon or Marseille left as they are.</source>
        <translation>
            <numerusform>%n arrondissement municipal de Paris, Lyon ou Marseille laissé tel quel.</numerusform>
            <numerusform>%n arrondissements municipaux de Paris, Lyon ou Marseille laissés tels quels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/vintage/reading.py"/>
        <source>%n row(s) left out, without a code or with one that is none:</source>
        <translation>
            <numerusform>%n ligne écartée, sans code ou avec un code qui n’en est pas un&#xa0;:</numerusform>
            <numerusform>%n lignes écartées, sans code ou avec un code qui n’en est pas un&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/vintage/reading.py"/>
        <location filename="../cohesion_plugin/core/vintage/rules.py"/>
        <source>Choose among its fields.</source>
        <translation>Choisissez parmi ses champs.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/vintage/reading.py"/>
        <source>Dissolve or aggregate the table by its code first, or filter one year or one category of it.</source>
        <translation>Regroupez ou agrégez d’abord la table par son code, ou filtrez-en une seule année ou une seule catégorie.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/vintage/reading.py"/>
        <source>The column « {} » holds no codes of communes or EPCI.</source>
        <translation>La colonne «&#xa0;{}&#xa0;» ne contient pas de codes de communes ou d’EPCI.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/vintage/reading.py"/>
        <location filename="../cohesion_plugin/core/vintage/rules.py"/>
        <source>The table has no field of this name: {}.</source>
        <translation>La table n’a pas de champ de ce nom&#xa0;: {}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/vintage/reading.py"/>
        <location filename="../cohesion_plugin/processing/schematic_map_job.py"/>
        <source>The table « {} » is empty.</source>
        <translation>La table «&#xa0;{}&#xa0;» est vide.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/vintage/reading.py"/>
        <source>column « {}»: {}</source>
        <translation>colonne «&#xa0;{}&#xa0;»&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/vintage/request.py"/>
        <source>Leave each in one list only.</source>
        <translation>Laissez chacun dans une seule liste.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/vintage/request.py"/>
        <source>These fields were given two rules: {}.</source>
        <translation>Ces champs ont reçu deux règles&#xa0;: {}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/vintage/rules.py"/>
        <source>%n value(s) of « {} » without a number, counted as empty:</source>
        <translation>
            <numerusform>%n valeur de «&#xa0;{}&#xa0;» qui n’est pas un nombre, comptée comme vide&#xa0;:</numerusform>
            <numerusform>%n valeurs de «&#xa0;{}&#xa0;» qui ne sont pas des nombres, comptées comme vides&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/vintage/rules.py"/>
        <source>%n value(s), the first: {}</source>
        <translation>
            <numerusform>%n valeur, la première&#xa0;: {}</numerusform>
            <numerusform>%n valeurs, les premières&#xa0;: {}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/vintage/rules.py"/>
        <source>As asked, {}:</source>
        <translation>Comme demandé, {}&#xa0;:</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/vintage/rules.py"/>
        <source>By default, {}:</source>
        <translation>Par défaut, {}&#xa0;:</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/vintage/rules.py"/>
        <source>Give it the rule « keep » or « class », or correct it.</source>
        <translation>Donnez-lui la règle «&#xa0;garder&#xa0;» ou «&#xa0;classe&#xa0;», ou corrigez-le.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/vintage/rules.py"/>
        <source>Row numbers of the layer, left out:</source>
        <translation>Numéros de ligne de la couche, écartés&#xa0;:</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/vintage/rules.py"/>
        <source>Take it off the list.</source>
        <translation>Retirez-le de la liste.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/vintage/rules.py"/>
        <source>« {} » holds values that are no numbers.</source>
        <translation>«&#xa0;{}&#xa0;» contient des valeurs qui ne sont pas des nombres.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/vintage/rules.py"/>
        <source>« {} » is the field of codes: it can't have a rule.</source>
        <translation>«&#xa0;{}&#xa0;» est le champ des codes&#xa0;: il ne peut pas avoir de règle.</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/vintage/sentences.py"/>
        <source> %n row(s) of {}.</source>
        <translation>
            <numerusform> %n ligne de {}.</numerusform>
            <numerusform> %n lignes de {}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/vintage/sentences.py"/>
        <source>%n code(s) in neither the movements nor the current list, left as is:</source>
        <translation>
            <numerusform>%n code absent des mouvements et de la liste actuelle, laissé tel quel&#xa0;:</numerusform>
            <numerusform>%n codes absents des mouvements et de la liste actuelle, laissés tels quels&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/vintage/sentences.py"/>
        <source>%n code(s) of {} not in the table: what was made of them is incomplete:</source>
        <translation>
            <numerusform>%n code de {} absent de la table&#xa0;: ce qui en est issu est incomplet&#xa0;:</numerusform>
            <numerusform>%n codes de {} absents de la table&#xa0;: ce qui en est issu est incomplet&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/vintage/sentences.py"/>
        <source>%n row(s) divided by population ({}):</source>
        <translation>
            <numerusform>%n ligne divisée selon la population ({})&#xa0;:</numerusform>
            <numerusform>%n lignes divisées selon la population ({})&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/vintage/sentences.py"/>
        <source>%n row(s) divided by populations that are partly estimated ({}):</source>
        <translation>
            <numerusform>%n ligne divisée selon des populations en partie estimées ({})&#xa0;:</numerusform>
            <numerusform>%n lignes divisées selon des populations en partie estimées ({})&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/vintage/sentences.py"/>
        <source>%n row(s) divided in equal parts, as the population of the pieces is not known ({}):</source>
        <translation>
            <numerusform>%n ligne divisée en parts égales, car la population des morceaux n’est pas connue ({})&#xa0;:</numerusform>
            <numerusform>%n lignes divisées en parts égales, car la population des morceaux n’est pas connue ({})&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/vintage/sentences.py"/>
        <source>%n row(s) of {},</source>
        <translation>
            <numerusform>%n ligne de {},</numerusform>
            <numerusform>%n lignes de {},</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/vintage/sentences.py"/>
        <source>%n row(s) touched:</source>
        <translation>
            <numerusform>%n ligne touchée&#xa0;:</numerusform>
            <numerusform>%n lignes touchées&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/vintage/sentences.py"/>
        <source>%n row(s) without equivalent in {}, left out:</source>
        <translation>
            <numerusform>%n ligne sans équivalent en {}, écartée&#xa0;:</numerusform>
            <numerusform>%n lignes sans équivalent en {}, écartées&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/vintage/sentences.py"/>
        <source>%n row(s) without outline: a division made them, no file says where:</source>
        <translation>
            <numerusform>%n ligne sans contour&#xa0;: elle vient d’une division, aucun fichier ne dit où&#xa0;:</numerusform>
            <numerusform>%n lignes sans contour&#xa0;: elles viennent d’une division, aucun fichier ne dit où&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/vintage/sentences.py"/>
        <source>A table of the populations of {} would divide them exactly.</source>
        <translation>Une table des populations de {} les diviserait exactement.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/vintage/sentences.py"/>
        <source>No movement between these years touches these rows.</source>
        <translation>Aucun mouvement entre ces années ne touche ces lignes.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/vintage/sentences.py"/>
        <source>The shapes are no polygons: the result is a table without shapes.</source>
        <translation>Les formes ne sont pas des polygones&#xa0;: le résultat est une table sans formes.</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/vintage/tabulate.py"/>
        <source>%n row(s) without weight in « {} ».</source>
        <translation>
            <numerusform>%n ligne sans poids dans «&#xa0;{}&#xa0;».</numerusform>
            <numerusform>%n lignes sans poids dans «&#xa0;{}&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/vintage/tabulate.py"/>
        <source>Fields whose sums or means leave out rows without a value (number of results):</source>
        <translation>Champs dont les sommes ou les moyennes ignorent des lignes sans valeur (nombre de résultats)&#xa0;:</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/vintage/tabulate.py"/>
        <source>Means and classes are weighted by {}.</source>
        <translation>Les moyennes et les classes sont pondérées par {}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/vintage/years.py"/>
        <source>%n code(s) not in the list of 1 January {}, taken as of the nearest year that has them:</source>
        <translation>
            <numerusform>%n code absent de la liste du 1er janvier {}, pris à l’année la plus proche qui le contient&#xa0;:</numerusform>
            <numerusform>%n codes absents de la liste du 1er janvier {}, pris à l’année la plus proche qui les contient&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/vintage/years.py"/>
        <source>%n code(s) not in the list of 1 January {}:</source>
        <translation>
            <numerusform>%n code absent de la liste du 1er janvier {}&#xa0;:</numerusform>
            <numerusform>%n codes absents de la liste du 1er janvier {}&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/core/vintage/years.py"/>
        <source>%n unknown code(s), the first: {}</source>
        <translation>
            <numerusform>%n code inconnu, le premier&#xa0;: {}</numerusform>
            <numerusform>%n codes inconnus, les premiers&#xa0;: {}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/vintage/years.py"/>
        <source>Choose a year between, or take the movement file of a later year.</source>
        <translation>Choisissez une année comprise entre les deux, ou prenez le fichier des mouvements d’une année plus récente.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/vintage/years.py"/>
        <source>Codes of {}, the year that fits best (all of them exist from {} to {}).</source>
        <translation>Codes de {}, l’année qui convient le mieux (tous existent de {} à {}).</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/vintage/years.py"/>
        <source>Codes of {}, the year that fits best; no year has all of them.</source>
        <translation>Codes de {}, l’année qui convient le mieux&#xa0;; aucune année ne les a tous.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/vintage/years.py"/>
        <source>Codes of {}: no other year has all of them.</source>
        <translation>Codes de {}&#xa0;: aucune autre année ne les a tous.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/vintage/years.py"/>
        <source>Give {} as the year of the codes, or 0 to have it found.</source>
        <translation>Donnez {} comme année des codes, ou 0 pour qu’elle soit trouvée.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/vintage/years.py"/>
        <source>Most of these codes are in neither the movements nor the current list.</source>
        <translation>La plupart de ces codes ne sont ni dans les mouvements ni dans la liste actuelle.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/vintage/years.py"/>
        <source>The codes would fit {} better than {}, the year given.</source>
        <translation>Les codes conviendraient mieux à {} qu’à {}, l’année donnée.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/vintage/years.py"/>
        <source>The movements go from {} to {}: they can't say what there is in {}.</source>
        <translation>Les mouvements vont de {} à {}&#xa0;: ils ne peuvent pas dire ce qu’il y a en {}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/core/vintage/years.py"/>
        <source>These codes are not of {}: they fit {} best.</source>
        <translation>Ces codes ne sont pas de {}&#xa0;: {} leur convient le mieux.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/actions.py"/>
        <source>Comparison of territories</source>
        <translation>Comparaison de territoires</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/actions.py"/>
        <source>Cooperations and reciprocity contracts</source>
        <translation>Coopérations et contrats de réciprocité</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/actions.py"/>
        <location filename="../cohesion_plugin/gui/help_dialog.py"/>
        <source>Help on territorial cohesion</source>
        <translation>Aide de Cohésion territoriale</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/actions.py"/>
        <location filename="../cohesion_plugin/gui/page_dock.py"/>
        <source>Page layout</source>
        <translation>Mise en page</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/actions.py"/>
        <location filename="../cohesion_plugin/processing/metropolitan_rings.py"/>
        <source>Rings of EPCI around métropoles</source>
        <translation>Couronnes d’EPCI autour des métropoles</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/actions.py"/>
        <source>Show or hide the panel of comparison</source>
        <translation>Afficher ou masquer le panneau de comparaison</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/actions.py"/>
        <source>Show or hide the panel of cooperations</source>
        <translation>Afficher ou masquer le panneau des coopérations</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/actions.py"/>
        <source>Show or hide the panel of page layout</source>
        <translation>Afficher ou masquer le panneau de mise en page</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/actions.py"/>
        <source>Show or hide the panel of rings</source>
        <translation>Afficher ou masquer le panneau des couronnes</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/actions.py"/>
        <source>Show or hide the panel of typologies</source>
        <translation>Afficher ou masquer le panneau des typologies</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/actions.py"/>
        <location filename="../cohesion_plugin/processing/provider.py"/>
        <source>Territorial cohesion</source>
        <translation>Cohésion territoriale</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/actions.py"/>
        <source>Typologies of communes</source>
        <translation>Typologies des communes</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/algorithm_run.py"/>
        <location filename="../cohesion_plugin/gui/comparison_actions.py"/>
        <source>The algorithm {} is missing.</source>
        <translation>L’algorithme {} est absent.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/background.py"/>
        <location filename="../cohesion_plugin/gui/messages.py"/>
        <source>Something unexpected stopped the work.</source>
        <translation>Un imprévu a arrêté le travail.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/background.py"/>
        <source>The log messages panel, tab « Cohésion territoriale », has the details to report.</source>
        <translation>Le journal des messages, onglet «&#xa0;Cohésion territoriale&#xa0;», contient les détails à signaler.</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/gui/centre_chooser.py"/>
        <source>%n EPCI in the layer; none is chosen yet.</source>
        <translation>
            <numerusform>%n EPCI dans la couche&#xa0;; aucun n’est encore choisi.</numerusform>
            <numerusform>%n EPCI dans la couche&#xa0;; aucun n’est encore choisi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/gui/centre_chooser.py"/>
        <source>%n chosen: </source>
        <translation>
            <numerusform>%n choisi&#xa0;: </numerusform>
            <numerusform>%n choisis&#xa0;: </numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/centre_chooser.py"/>
        <source>Choose every métropole</source>
        <translation>Choisir toutes les métropoles</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/centre_chooser.py"/>
        <source>Choose none</source>
        <translation>N’en choisir aucun</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/centre_chooser.py"/>
        <source>Métropoles, in bold, and EPCI</source>
        <translation>Métropoles, en gras, et EPCI</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/centre_chooser.py"/>
        <source>Name or SIREN</source>
        <translation>Nom ou SIREN</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/centre_chooser.py"/>
        <source>Not in this layer: {}.</source>
        <translation>Absents de cette couche&#xa0;: {}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/centre_chooser.py"/>
        <source>Pick on the map: click an EPCI to add or remove it</source>
        <translation>Désigner sur la carte&#xa0;: cliquez sur un EPCI pour l’ajouter ou le retirer</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/centre_chooser.py"/>
        <source>Search métropoles and EPCI by name or SIREN</source>
        <translation>Chercher une métropole ou un EPCI par nom ou SIREN</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/centre_chooser.py"/>
        <source>Show the chosen ones only</source>
        <translation>N’afficher que les choisis</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/centre_chooser.py"/>
        <source>Type a part of the name. Down goes to the list, Enter ticks the only match.</source>
        <translation>Tapez une partie du nom. La flèche du bas mène à la liste, Entrée coche la seule réponse.</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/gui/centre_filter.py"/>
        <source>All %n centres</source>
        <translation>
            <numerusform>%n centre</numerusform>
            <numerusform>Les %n centres</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/centre_filter.py"/>
        <source>Show the rings of one centre only</source>
        <translation>N’afficher que les couronnes d’un centre</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/centre_model.py"/>
        <source>SIREN {}</source>
        <translation>SIREN {}</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/gui/check_dialog.py"/>
        <source>%n good</source>
        <translation>
            <numerusform>%n bon</numerusform>
            <numerusform>%n bons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/gui/check_dialog.py"/>
        <source>%n point(s) to correct</source>
        <translation>
            <numerusform>%n point à corriger</numerusform>
            <numerusform>%n points à corriger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/gui/check_dialog.py"/>
        <source>%n point(s) to look at</source>
        <translation>
            <numerusform>%n point à revoir</numerusform>
            <numerusform>%n points à revoir</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/check_dialog.py"/>
        <location filename="../cohesion_plugin/gui/dependency_panel.py"/>
        <source>Check again</source>
        <translation>Vérifier de nouveau</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/check_dialog.py"/>
        <source>Check before export – {}</source>
        <translation>Vérification avant l’export – {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/check_dialog.py"/>
        <source>Check of a page</source>
        <translation>Vérification d’une page</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/check_dialog.py"/>
        <location filename="../cohesion_plugin/gui/dependency_ways.py"/>
        <location filename="../cohesion_plugin/gui/report_dialog.py"/>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/check_dialog.py"/>
        <source>Done: {}.</source>
        <translation>Fait&#xa0;: {}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/check_dialog.py"/>
        <source>Nothing to correct: the page can be exported.</source>
        <translation>Rien à corriger&#xa0;: la page peut être exportée.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/check_dialog.py"/>
        <source>Show what is good as well</source>
        <translation>Montrer aussi ce qui est bon</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/check_dialog.py"/>
        <source>The page could not be checked.</source>
        <translation>La page n’a pas pu être vérifiée.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/check_dialog.py"/>
        <source>The page is being checked…</source>
        <translation>Vérification de la page…</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/check_dialog.py"/>
        <source>The page is no longer in the project.</source>
        <translation>La page n’est plus dans le projet.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/check_dialog.py"/>
        <location filename="../cohesion_plugin/processing/check_page.py"/>
        <location filename="../cohesion_plugin/processing/check_page_job.py"/>
        <source>Verdicts</source>
        <translation>Verdicts</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/check_dialog.py"/>
        <source>What this was about is no longer there.</source>
        <translation>Ce dont il s’agissait n’est plus là.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/check_dialog.py"/>
        <source>{}. The page can be exported all the same.</source>
        <translation>{}. La page peut être exportée malgré tout.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/check_rows.py"/>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/check_rows.py"/>
        <source>Correct: {}</source>
        <translation>Corriger&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/check_rows.py"/>
        <source>Correction: {}</source>
        <translation>Correction&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/columns_group.py"/>
        <source>Columns and EPCI table</source>
        <translation>Colonnes et table des EPCI</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/columns_group.py"/>
        <source>EPCI SIREN</source>
        <translation>SIREN de l’EPCI</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/columns_group.py"/>
        <source>EPCI name</source>
        <translation>Nom de l’EPCI</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/columns_group.py"/>
        <source>EPCI of each commune</source>
        <translation>EPCI de chaque commune</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/columns_group.py"/>
        <source>EPCI table</source>
        <translation>Table des EPCI</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/columns_group.py"/>
        <location filename="../cohesion_plugin/gui/result_columns.py"/>
        <source>Legal nature</source>
        <translation>Nature juridique</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/columns_group.py"/>
        <location filename="../cohesion_plugin/gui/result_columns.py"/>
        <location filename="../cohesion_plugin/gui/totals_view.py"/>
        <location filename="../cohesion_plugin/gui/typology_bars.py"/>
        <location filename="../cohesion_plugin/gui/typology_compare.py"/>
        <location filename="../cohesion_plugin/gui/typology_table.py"/>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/columns_group.py"/>
        <source>Table of DGCL, Insee or Banatic that says the EPCI of each commune</source>
        <translation>Table de la DGCL, de l’Insee ou de Banatic qui dit l’EPCI de chaque commune</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/gui/comparison_actions.py"/>
        <location filename="../cohesion_plugin/gui/cooperation_panel.py"/>
        <location filename="../cohesion_plugin/gui/rings_panel.py"/>
        <location filename="../cohesion_plugin/gui/typology_panel.py"/>
        <source>%n remark(s) to read.</source>
        <translation>
            <numerusform>%n remarque à lire.</numerusform>
            <numerusform>%n remarques à lire.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_actions.py"/>
        <location filename="../cohesion_plugin/gui/cooperation_panel.py"/>
        <location filename="../cohesion_plugin/gui/rings_panel.py"/>
        <source>Added: {}</source>
        <translation>Ajouté&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_actions.py"/>
        <location filename="../cohesion_plugin/gui/comparison_booklet_dialog.py"/>
        <location filename="../cohesion_plugin/processing/territory_booklet_job.py"/>
        <source>Booklet</source>
        <translation>Livret</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_actions.py"/>
        <location filename="../cohesion_plugin/gui/comparison_panel.py"/>
        <location filename="../cohesion_plugin/gui/cooperation_panel.py"/>
        <location filename="../cohesion_plugin/gui/rings_panel.py"/>
        <location filename="../cohesion_plugin/gui/typology_panel.py"/>
        <source>Cancelled. Nothing was added.</source>
        <translation>Annulé. Rien n’a été ajouté.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_actions.py"/>
        <source>Comparison – {}</source>
        <translation>Comparaison – {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_actions.py"/>
        <source>No program of this computer opens this file: {}</source>
        <translation>Aucun programme de cet ordinateur n’ouvre ce fichier&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_actions.py"/>
        <source>Open the booklet</source>
        <translation>Ouvrir le livret</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_actions.py"/>
        <source>Save the chart</source>
        <translation>Enregistrer le graphique</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_actions.py"/>
        <source>Save the figures</source>
        <translation>Enregistrer les chiffres</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_actions.py"/>
        <location filename="../cohesion_plugin/gui/comparison_charts_page.py"/>
        <location filename="../cohesion_plugin/gui/comparison_own_actions.py"/>
        <location filename="../cohesion_plugin/gui/result_actions.py"/>
        <location filename="../cohesion_plugin/gui/typology_actions.py"/>
        <location filename="../cohesion_plugin/gui/typology_compare.py"/>
        <source>Saved: {}</source>
        <translation>Enregistré&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_actions.py"/>
        <location filename="../cohesion_plugin/processing/compare_outputs.py"/>
        <source>Source: {}</source>
        <translation>Source&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_actions.py"/>
        <source>comparison</source>
        <translation>comparaison</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_atlas.py"/>
        <source>Add the compared territories to the map and choose that layer for the atlas.</source>
        <translation>Ajoutez les territoires comparés à la carte et choisissez cette couche pour l’atlas.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_atlas.py"/>
        <source>None of the compared territories is in the layer of the atlas, « {} ».</source>
        <translation>Aucun des territoires comparés n’est dans la couche de l’atlas, «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_atlas_files.py"/>
        <source>Compare fewer territories, or add the chart as it is.</source>
        <translation>Comparez moins de territoires, ou ajoutez le graphique tel quel.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_atlas_files.py"/>
        <location filename="../cohesion_plugin/gui/comparison_dock.py"/>
        <location filename="../cohesion_plugin/gui/typology_panel.py"/>
        <location filename="../cohesion_plugin/processing/compare_outputs.py"/>
        <location filename="../cohesion_plugin/processing/compare_territories.py"/>
        <location filename="../cohesion_plugin/processing/disparities.py"/>
        <location filename="../cohesion_plugin/processing/fragility_outputs.py"/>
        <location filename="../cohesion_plugin/processing/territory_booklet.py"/>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_atlas_files.py"/>
        <source>Gap</source>
        <translation>Écart</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_atlas_files.py"/>
        <source>Index</source>
        <translation>Indice</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_atlas_files.py"/>
        <source>Save the project first: what follows the atlas is kept in a folder beside it.</source>
        <translation>Enregistrez d’abord le projet&#xa0;: ce qui suit l’atlas est gardé dans un dossier à côté de lui.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_atlas_files.py"/>
        <location filename="../cohesion_plugin/gui/comparison_panel.py"/>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_atlas_files.py"/>
        <source>The project has no file yet.</source>
        <translation>Le projet n’a pas encore de fichier.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_atlas_files.py"/>
        <source>{count} territories are compared: a chart for each is offered up to {most}.</source>
        <translation>{count} territoires sont comparés&#xa0;: un graphique pour chacun est proposé jusqu’à {most}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_booklet_dialog.py"/>
        <location filename="../cohesion_plugin/gui/page_look.py"/>
        <location filename="../cohesion_plugin/processing/cooperation_themes_parameters.py"/>
        <location filename="../cohesion_plugin/processing/map_page_parameters.py"/>
        <location filename="../cohesion_plugin/processing/territory_booklet_parameters.py"/>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_booklet_dialog.py"/>
        <location filename="../cohesion_plugin/processing/territory_booklet.py"/>
        <source>Booklet of territories</source>
        <translation>Livret de territoires</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_booklet_dialog.py"/>
        <location filename="../cohesion_plugin/gui/cooperation_map.py"/>
        <location filename="../cohesion_plugin/gui/typology_files.py"/>
        <location filename="../cohesion_plugin/processing/territory_booklet_parameters.py"/>
        <source>Commuting</source>
        <translation>Navettes</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_booklet_dialog.py"/>
        <location filename="../cohesion_plugin/processing/export_cooperations.py"/>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_booklet_dialog.py"/>
        <source>Make the booklet</source>
        <translation>Composer le livret</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_booklet_dialog.py"/>
        <location filename="../cohesion_plugin/processing/create_register.py"/>
        <location filename="../cohesion_plugin/processing/register_input.py"/>
        <source>Register (*.gpkg)</source>
        <translation>Registre (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_booklet_dialog.py"/>
        <source>Save the booklet</source>
        <translation>Enregistrer le livret</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_booklet_dialog.py"/>
        <location filename="../cohesion_plugin/gui/comparison_tables.py"/>
        <location filename="../cohesion_plugin/gui/table_chooser.py"/>
        <location filename="../cohesion_plugin/gui/typology_convert.py"/>
        <source>Tables ({})</source>
        <translation>Tables ({})</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_booklet_dialog.py"/>
        <location filename="../cohesion_plugin/gui/cooperation_bar.py"/>
        <location filename="../cohesion_plugin/gui/cooperation_new.py"/>
        <location filename="../cohesion_plugin/gui/page_panel.py"/>
        <location filename="../cohesion_plugin/processing/map_page_parameters.py"/>
        <location filename="../cohesion_plugin/processing/territory_booklet_parameters.py"/>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_booklet_dialog.py"/>
        <source>What is left empty has no page in the booklet.</source>
        <translation>Ce qui reste vide n’a pas de page dans le livret.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_booklet_dialog.py"/>
        <source>booklet</source>
        <translation>livret</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_booklet_dialog.py"/>
        <source>with a page layout of the project, to rework</source>
        <translation>avec une mise en page du projet, à retravailler</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_booklet_dialog.py"/>
        <source>with the workbook of all its numbers (XLSX), beside it</source>
        <translation>avec le classeur de tous ses chiffres (XLSX), à côté</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_catalogue.py"/>
        <source>: </source>
        <translation>&#xa0;: </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_catalogue.py"/>
        <source>each EPCI of it</source>
        <translation>chacun de ses EPCI</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_catalogue.py"/>
        <source>each commune of it</source>
        <translation>chacune de ses communes</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_catalogue.py"/>
        <source>each département of it</source>
        <translation>chacun de ses départements</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_charts_page.py"/>
        <source>A chart for each page of the atlas</source>
        <translation>Un graphique pour chaque page de l’atlas</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_charts_page.py"/>
        <source>Add the chart to a page layout</source>
        <translation>Ajouter le graphique à une mise en page</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_charts_page.py"/>
        <source>Bars</source>
        <translation>Barres</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_charts_page.py"/>
        <location filename="../cohesion_plugin/gui/comparison_picture.py"/>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_charts_page.py"/>
        <source>Curves over the years</source>
        <translation>Courbes au fil des années</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_charts_page.py"/>
        <source>Draw a chart</source>
        <translation>Dessiner un graphique</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_charts_page.py"/>
        <source>Indicators of the profile</source>
        <translation>Indicateurs du profil</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_charts_page.py"/>
        <source>Profile (index 100)</source>
        <translation>Profil (indice 100)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_charts_page.py"/>
        <source>Radar</source>
        <translation>Radar</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_charts_page.py"/>
        <source>Save the chart: PNG, SVG, PDF</source>
        <translation>Enregistrer le graphique&#xa0;: PNG, SVG, PDF</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_charts_page.py"/>
        <source>Scatter</source>
        <translation>Nuage de points</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_charts_page.py"/>
        <source>Second indicator</source>
        <translation>Second indicateur</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_charts_page.py"/>
        <source>This chart, as it is</source>
        <translation>Ce graphique, tel quel</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_data.py"/>
        <source>Choose a layer of communes.</source>
        <translation>Choisissez une couche de communes.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_data.py"/>
        <location filename="../cohesion_plugin/gui/typology_convert.py"/>
        <source>Movements</source>
        <translation>Mouvements</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_data.py"/>
        <location filename="../cohesion_plugin/gui/typology_files.py"/>
        <source>Reading the files…</source>
        <translation>Lecture des fichiers…</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_data.py"/>
        <source>Rings, classes, movements</source>
        <translation>Couronnes, classes, mouvements</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_data.py"/>
        <location filename="../cohesion_plugin/gui/typology_page.py"/>
        <source>The layer « {} » is one of EPCI: choose communes.</source>
        <translation>La couche «&#xa0;{}&#xa0;» est une couche d’EPCI&#xa0;: choisissez des communes.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_drawing.py"/>
        <source>This chart needs more indicators.</source>
        <translation>Ce graphique demande davantage d’indicateurs.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_drawing.py"/>
        <source>Use .png, .svg or .pdf.</source>
        <translation>Utilisez .png, .svg ou .pdf.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_drawing.py"/>
        <source>{} is not the name of a picture.</source>
        <translation>{} n’est pas un nom d’image.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_fragility.py"/>
        <location filename="../cohesion_plugin/gui/comparison_fragility_dialog.py"/>
        <location filename="../cohesion_plugin/processing/fragility_outputs.py"/>
        <source>Components of fragility</source>
        <translation>Composantes de la fragilité</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_fragility.py"/>
        <source>Decline, vacancy, impoverishment, centre against periphery: which signs each territory shows</source>
        <translation>Décroissance, vacance, paupérisation, centre contre périphérie&#xa0;: les signes que montre chaque territoire</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_fragility.py"/>
        <location filename="../cohesion_plugin/gui/comparison_fragility_dialog.py"/>
        <location filename="../cohesion_plugin/processing/fragility_outputs.py"/>
        <location filename="../cohesion_plugin/processing/fragility_parameters.py"/>
        <source>Fragility of territories</source>
        <translation>Fragilité des territoires</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_fragility.py"/>
        <source>Fragility…</source>
        <translation>Fragilité…</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/gui/comparison_fragility_dialog.py"/>
        <source>%n line(s) of the list</source>
        <translation>
            <numerusform>%n ligne de la liste</numerusform>
            <numerusform>%n lignes de la liste</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_fragility_dialog.py"/>
        <source>All EPCI</source>
        <translation>Tous les EPCI</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_fragility_dialog.py"/>
        <source>Component</source>
        <translation>Composante</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_fragility_dialog.py"/>
        <source>Compute</source>
        <translation>Calculer</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_fragility_dialog.py"/>
        <source>Nothing is weighted: what is counted is the components that are met.</source>
        <translation>Rien n’est pondéré&#xa0;: on compte les composantes remplies.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_fragility_dialog.py"/>
        <location filename="../cohesion_plugin/processing/compare_parameters.py"/>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_fragility_dialog.py"/>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_fragility_dialog.py"/>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_fragility_dialog.py"/>
        <source>Towns of 10,000 to 150,000 inhabitants, largest of their EPCI, outside métropoles</source>
        <translation>Villes de 10&#xa0;000 à 150&#xa0;000 habitants, les plus peuplées de leur EPCI, hors métropoles</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_fragility_dialog.py"/>
        <source>Your thresholds</source>
        <translation>Vos seuils</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_fragility_dialog.py"/>
        <source>given by you</source>
        <translation>donné par vous</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_fragility_words.py"/>
        <source>the median of the reference</source>
        <translation>la médiane de la référence</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_fragility_words.py"/>
        <source>the reference</source>
        <translation>la référence</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/gui/comparison_indicators.py"/>
        <source>%n indicator(s) ticked</source>
        <translation>
            <numerusform>%n indicateur coché</numerusform>
            <numerusform>%n indicateurs cochés</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_indicators.py"/>
        <source>An indicator of your own, from the columns of the tables</source>
        <translation>Un indicateur à vous, à partir des colonnes des tables</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_indicators.py"/>
        <source>Change your indicator</source>
        <translation>Modifier votre indicateur</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_indicators.py"/>
        <source>Filter the indicators</source>
        <translation>Filtrer les indicateurs</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_indicators.py"/>
        <source>From: {}</source>
        <translation>Tiré de&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_indicators.py"/>
        <source>Given by: {}</source>
        <translation>Publié par&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_indicators.py"/>
        <source>Load indicators from a JSON file</source>
        <translation>Charger des indicateurs depuis un fichier JSON</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_indicators.py"/>
        <source>Needs the columns: {}</source>
        <translation>Demande les colonnes&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_indicators.py"/>
        <source>Remove your indicator</source>
        <translation>Retirer votre indicateur</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_indicators.py"/>
        <source>Save your indicators to a JSON file</source>
        <translation>Enregistrer vos indicateurs dans un fichier JSON</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_indicators.py"/>
        <source>Tick all that the tables make</source>
        <translation>Cocher tous ceux que les tables permettent</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_indicators.py"/>
        <source>Tick at least one indicator that the tables make.</source>
        <translation>Cochez au moins un indicateur que les tables permettent.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_indicators.py"/>
        <source>Tick none</source>
        <translation>Ne rien cocher</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_indicators.py"/>
        <source>Years</source>
        <translation>Années</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_indicators.py"/>
        <location filename="../cohesion_plugin/gui/typology_chooser.py"/>
        <source>Your own</source>
        <translation>La vôtre</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_indicators.py"/>
        <source>no table</source>
        <translation>aucune table</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_indicators.py"/>
        <source>{made}, {able} of {all} that the tables make.</source>
        <translation>{made}, {able} sur {all} que les tables permettent.</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/gui/comparison_layout_actions.py"/>
        <source>%n indicator(s) left out: the page has no room.</source>
        <translation>
            <numerusform>%n indicateur laissé de côté&#xa0;: la page n’a pas la place.</numerusform>
            <numerusform>%n indicateurs laissés de côté&#xa0;: la page n’a pas la place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/gui/comparison_layout_actions.py"/>
        <source>%n territory(ies) left out: select in the table those to show.</source>
        <translation>
            <numerusform>%n territoire laissé de côté&#xa0;: sélectionnez dans le tableau ceux à montrer.</numerusform>
            <numerusform>%n territoires laissés de côté&#xa0;: sélectionnez dans le tableau ceux à montrer.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_layout_actions.py"/>
        <source>Add to a page layout</source>
        <translation>Ajouter à une mise en page</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_layout_actions.py"/>
        <source>Added to the layout « {} ».</source>
        <translation>Ajouté à la mise en page «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_layout_actions.py"/>
        <location filename="../cohesion_plugin/processing/compare_outputs.py"/>
        <source>Figures compared</source>
        <translation>Chiffres comparés</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_layout_actions.py"/>
        <source>Figures of the atlas</source>
        <translation>Chiffres de l’atlas</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_layout_actions.py"/>
        <location filename="../cohesion_plugin/gui/file_dialogs.py"/>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_layout_button.py"/>
        <source>A new layout</source>
        <translation>Une nouvelle mise en page</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_layout_button.py"/>
        <source>A new layout with an atlas of the territories</source>
        <translation>Une nouvelle mise en page avec un atlas des territoires</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_layout_button.py"/>
        <source>First add the compared territories to the map: the atlas goes through them</source>
        <translation>Ajoutez d’abord les territoires comparés à la carte&#xa0;: l’atlas les parcourt</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_overlaps.py"/>
        <location filename="../cohesion_plugin/gui/comparison_panel.py"/>
        <location filename="../cohesion_plugin/processing/compare_territories.py"/>
        <source>Compare territories</source>
        <translation>Comparer des territoires</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/gui/comparison_overlaps.py"/>
        <source>The territories lie in %n régions: none is taken as a reference by itself, as at most {most} are. Search those that count and add them as references.</source>
        <translation>
            <numerusform>Les territoires sont dans %n région, {most} au plus sont prises comme références.</numerusform>
            <numerusform>Les territoires sont dans %n régions&#xa0;: aucune n’est prise d’elle-même comme référence, car {most} le sont au plus. Cherchez celles qui comptent et ajoutez-les comme références.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/gui/comparison_own_actions.py"/>
        <source>%n indicator(s) loaded.</source>
        <translation>
            <numerusform>%n indicateur chargé.</numerusform>
            <numerusform>%n indicateurs chargés.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_own_dialog.py"/>
        <source>Aggregation</source>
        <translation>Agrégation</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_own_dialog.py"/>
        <source>An indicator of your own</source>
        <translation>Un indicateur à vous</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_own_dialog.py"/>
        <source>Better when</source>
        <translation>Favorable si</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_own_dialog.py"/>
        <source>Columns of the tables: double-click to write one</source>
        <translation>Colonnes des tables&#xa0;: double-clic pour en écrire une</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_own_dialog.py"/>
        <source>Decimals</source>
        <translation>Décimales</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_own_dialog.py"/>
        <location filename="../cohesion_plugin/processing/disparities_parameters.py"/>
        <source>Denominator</source>
        <translation>Dénominateur</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_own_dialog.py"/>
        <source>Give it a label.</source>
        <translation>Donnez-lui un libellé.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_own_dialog.py"/>
        <source>Higher</source>
        <translation>Plus élevé</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_own_dialog.py"/>
        <location filename="../cohesion_plugin/gui/typology_rule_table.py"/>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_own_dialog.py"/>
        <source>Lower</source>
        <translation>Plus bas</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_own_dialog.py"/>
        <source>Mean annual change (end / start)</source>
        <translation>Évolution annuelle moyenne (fin / début)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_own_dialog.py"/>
        <source>Mean weighted by the denominator</source>
        <translation>Moyenne pondérée par le dénominateur</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_own_dialog.py"/>
        <source>Neither</source>
        <translation>Ni l’un ni l’autre</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_own_dialog.py"/>
        <source>Never aggregated (one commune or EPCI)</source>
        <translation>Jamais agrégé (une commune ou un EPCI)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_own_dialog.py"/>
        <source>Numerator</source>
        <translation>Numérateur</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_own_dialog.py"/>
        <source>Ratio of sums</source>
        <translation>Rapport des sommes</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_own_dialog.py"/>
        <source>Reads well, but no table has: {}</source>
        <translation>Se lit bien, mais aucune table n’a&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_own_dialog.py"/>
        <source>Reads well; all columns are in the tables.</source>
        <translation>Se lit bien&#xa0;; toutes les colonnes sont dans les tables.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_own_dialog.py"/>
        <source>Sum</source>
        <translation>Somme</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_own_dialog.py"/>
        <source>Times</source>
        <translation>Multiplié par</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_own_dialog.py"/>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/gui/comparison_panel.py"/>
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n indicateur</numerusform>
            <numerusform>%n indicateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/gui/comparison_panel.py"/>
        <source>%n line(s) to compare</source>
        <translation>
            <numerusform>%n ligne à comparer</numerusform>
            <numerusform>%n lignes à comparer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/gui/comparison_panel.py"/>
        <source>%n more remark(s) in the details.</source>
        <translation>
            <numerusform>%n autre remarque dans les détails.</numerusform>
            <numerusform>%n autres remarques dans les détails.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/gui/comparison_panel.py"/>
        <source>%n territory(ies)</source>
        <translation>
            <numerusform>%n territoire</numerusform>
            <numerusform>%n territoires</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_panel.py"/>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_panel.py"/>
        <source>Reading communes and tables…</source>
        <translation>Lecture des communes et des tables…</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_panel.py"/>
        <source>{territories} by {indicators}.</source>
        <translation>{territories}, {indicators}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_search.py"/>
        <source>As a reference</source>
        <translation>Comme référence</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_search.py"/>
        <location filename="../cohesion_plugin/gui/typology_compare.py"/>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_search.py"/>
        <source>EPCI, département, région, commune, ring, class…</source>
        <translation>EPCI, département, région, commune, couronne, classe…</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_search.py"/>
        <source>Search a territory by its name or code</source>
        <translation>Chercher un territoire par son nom ou son code</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_search.py"/>
        <source>Territories found</source>
        <translation>Territoires trouvés</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_state.py"/>
        <source>Prepare the comparison</source>
        <translation>Préparer la comparaison</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_state.py"/>
        <source>Read communes and tables</source>
        <translation>Lire les communes et les tables</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/gui/comparison_table.py"/>
        <location filename="../cohesion_plugin/gui/result_actions.py"/>
        <location filename="../cohesion_plugin/gui/typology_actions.py"/>
        <location filename="../cohesion_plugin/gui/typology_compare.py"/>
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n ligne copiée.</numerusform>
            <numerusform>%n lignes copiées.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_table.py"/>
        <source>Add the compared territories to the map as a layer</source>
        <translation>Ajouter à la carte une couche des territoires comparés</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_table.py"/>
        <source>Add the figures to a page layout</source>
        <translation>Ajouter les chiffres à une mise en page</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_table.py"/>
        <source>Booklet…</source>
        <translation>Livret…</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_table.py"/>
        <source>CSV table (*.csv)…</source>
        <translation>Table CSV (*.csv)…</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_table.py"/>
        <source>Copy the selected rows, or all</source>
        <translation>Copier les lignes sélectionnées, ou tout</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_table.py"/>
        <source>Figures of the territories</source>
        <translation>Chiffres des territoires</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_table.py"/>
        <source>Gap to the reference</source>
        <translation>Écart à la référence</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_table.py"/>
        <source>Index 100, share of totals</source>
        <translation>Indice 100, part des totaux</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_table.py"/>
        <source>PDF of these territories: map, key figures, charts, method and sources</source>
        <translation>PDF de ces territoires&#xa0;: carte, chiffres clés, graphiques, méthode et sources</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_table.py"/>
        <source>Reference of index and gap</source>
        <translation>Référence de l’indice et de l’écart</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_table.py"/>
        <source>Save all figures</source>
        <translation>Enregistrer tous les chiffres</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_table.py"/>
        <source>Sort by name; once more: from Z to A; once more: as they were added</source>
        <translation>Trier par nom&#xa0;; encore&#xa0;: de Z à A&#xa0;; encore&#xa0;: dans l’ordre d’ajout</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_table.py"/>
        <source>The figures as they are shown</source>
        <translation>Les chiffres tels qu’ils sont montrés</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_table.py"/>
        <source>Those of the territory of each page of the atlas</source>
        <translation>Ceux du territoire de chaque page de l’atlas</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_table.py"/>
        <source>What must be known of these figures</source>
        <translation>Ce qu’il faut savoir de ces chiffres</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_table.py"/>
        <source>What the table shows</source>
        <translation>Ce que montre le tableau</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_table.py"/>
        <source>Workbook (*.xlsx)…</source>
        <translation>Classeur (*.xlsx)…</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_tables.py"/>
        <source>Add a table of the project</source>
        <translation>Ajouter une table du projet</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_tables.py"/>
        <source>Choose files: CSV, spreadsheet, dBase, GeoPackage</source>
        <translation>Choisir des fichiers&#xa0;: CSV, classeur, dBase, GeoPackage</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_tables.py"/>
        <source>Files as published: drop them here, or choose them.</source>
        <translation>Fichiers tels que publiés&#xa0;: déposez-les ici, ou choisissez-les.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_tables.py"/>
        <location filename="../cohesion_plugin/gui/layer_chooser.py"/>
        <location filename="../cohesion_plugin/gui/typology_convert.py"/>
        <location filename="../cohesion_plugin/gui/typology_need.py"/>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_tables.py"/>
        <source>Tables with figures</source>
        <translation>Tables de chiffres</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_tables.py"/>
        <source>Take the selected tables away</source>
        <translation>Retirer les tables sélectionnées</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_tables.py"/>
        <source>The project has no table.</source>
        <translation>Le projet n’a aucune table.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_territories.py"/>
        <source>Add territories to compare: search them, or pick them on the map.</source>
        <translation>Ajoutez des territoires à comparer&#xa0;: cherchez-les, ou désignez-les sur la carte.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_territories.py"/>
        <source>Communes and tables</source>
        <translation>Communes et tables</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_territories.py"/>
        <source>Other references</source>
        <translation>Autres références</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_territories.py"/>
        <source>References</source>
        <translation>Références</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_territories.py"/>
        <source>Région of the territories</source>
        <translation>Région des territoires</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_territories.py"/>
        <location filename="../cohesion_plugin/processing/compare_parameters.py"/>
        <source>Territories to compare</source>
        <translation>Territoires à comparer</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_territories.py"/>
        <source>« {} » is compared no more.</source>
        <translation>«&#xa0;{}&#xa0;» n’est plus comparé.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_territories.py"/>
        <source>« {} » is compared.</source>
        <translation>«&#xa0;{}&#xa0;» est comparé.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_territories.py"/>
        <source>« {} » is there already.</source>
        <translation>«&#xa0;{}&#xa0;» y est déjà.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_tools.py"/>
        <source>Each selected commune</source>
        <translation>Chaque commune sélectionnée</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_tools.py"/>
        <source>Forget a set</source>
        <translation>Oublier un ensemble</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_tools.py"/>
        <source>Name of the territory</source>
        <translation>Nom du territoire</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_tools.py"/>
        <source>No commune is selected in the layer.</source>
        <translation>Aucune commune n’est sélectionnée dans la couche.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_tools.py"/>
        <source>Pick EPCI on the map; a second click takes one away</source>
        <translation>Désigner des EPCI sur la carte&#xa0;; un second clic en retire un</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_tools.py"/>
        <source>Pick communes on the map; a second click takes one away</source>
        <translation>Désigner des communes sur la carte&#xa0;; un second clic en retire une</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_tools.py"/>
        <source>Rename the selected row…</source>
        <translation>Renommer la ligne sélectionnée…</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_tools.py"/>
        <source>Save as a set of the project…</source>
        <translation>Garder comme ensemble du projet…</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_tools.py"/>
        <source>Selected communes</source>
        <translation>Communes sélectionnées</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_tools.py"/>
        <source>Selection language</source>
        <translation>Langage de sélection</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_tools.py"/>
        <source>Sets of territories that have a name</source>
        <translation>Ensembles nommés de territoires</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_tools.py"/>
        <source>Take the selected territories away</source>
        <translation>Retirer les territoires sélectionnés</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_tools.py"/>
        <source>Take the selection of the layer</source>
        <translation>Prendre la sélection de la couche</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_tools.py"/>
        <source>The selected communes as one territory…</source>
        <translation>Les communes sélectionnées comme un seul territoire…</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_tools.py"/>
        <source>Unite the selected rows…</source>
        <translation>Réunir les lignes sélectionnées…</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_tools.py"/>
        <source>Write in the selection language</source>
        <translation>Écrire dans le langage de sélection</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/comparison_view.py"/>
        <source>{rank} of {all}</source>
        <translation>{rank} sur {all}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_bar.py"/>
        <source>Close the register</source>
        <translation>Fermer le registre</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_bar.py"/>
        <source>Export the register…</source>
        <translation>Exporter le registre…</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_bar.py"/>
        <source>Import agreements…</source>
        <translation>Importer des accords…</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_bar.py"/>
        <source>New register</source>
        <translation>Nouveau registre</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_bar.py"/>
        <source>New register with the published agreements</source>
        <translation>Nouveau registre avec les accords publiés</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_bar.py"/>
        <source>New register with the published agreements…</source>
        <translation>Nouveau registre avec les accords publiés…</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_bar.py"/>
        <source>New register…</source>
        <translation>Nouveau registre…</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_bar.py"/>
        <source>No PostgreSQL connection is set up in QGIS.</source>
        <translation>Aucune connexion PostgreSQL n’est réglée dans QGIS.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_bar.py"/>
        <source>No register is open.</source>
        <translation>Aucun registre n’est ouvert.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_bar.py"/>
        <source>Open a register</source>
        <translation>Ouvrir un registre</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_bar.py"/>
        <source>Open a register…</source>
        <translation>Ouvrir un registre…</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_bar.py"/>
        <source>Read the register again</source>
        <translation>Relire le registre</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_bar.py"/>
        <source>Register</source>
        <translation>Registre</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_bar.py"/>
        <source>Register on PostgreSQL</source>
        <translation>Registre sur PostgreSQL</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_bar.py"/>
        <source>Schema of the register</source>
        <translation>Schéma du registre</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_bar.py"/>
        <source>Show its tables in the project</source>
        <translation>Montrer ses tables dans le projet</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_bar.py"/>
        <source>cooperations.gpkg</source>
        <translation>cooperations.gpkg</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_bar.py"/>
        <source>{shown} of {count}</source>
        <translation>{shown} sur {count}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_bar.py"/>
        <source>{title}: {count}</source>
        <translation>{title}&#xa0;: {count}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_conflict.py"/>
        <source>{table}: changed by {who} ({when})</source>
        <translation>{table}&#xa0;: modifié par {who} ({when})</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_conflict.py"/>
        <source>{}: a row was deleted</source>
        <translation>{}&#xa0;: une ligne a été supprimée</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_facts.py"/>
        <source>Documents and sources</source>
        <translation>Documents et sources</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_facts.py"/>
        <location filename="../cohesion_plugin/gui/cooperation_model.py"/>
        <location filename="../cohesion_plugin/gui/cooperation_new.py"/>
        <location filename="../cohesion_plugin/gui/cooperation_parties.py"/>
        <source>Parties</source>
        <translation>Parties</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_facts.py"/>
        <source>Statements</source>
        <translation>Déclarations</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_facts.py"/>
        <source>What each side brings</source>
        <translation>Ce que chacun apporte</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_facts.py"/>
        <source>all other parties</source>
        <translation>toutes les autres parties</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_facts.py"/>
        <source>end: {}</source>
        <translation>fin&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_facts.py"/>
        <source>generation {}</source>
        <translation>génération {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_facts.py"/>
        <source>made of: {}</source>
        <translation>composée de&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_facts.py"/>
        <source>signed: {}</source>
        <translation>signature&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_facts.py"/>
        <source>start: {}</source>
        <translation>début&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_filters.py"/>
        <source>Agreement, party, theme, SIREN…</source>
        <translation>Accord, partie, thème, SIREN…</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_filters.py"/>
        <source>Agreements of these territories</source>
        <translation>Accords de ces territoires</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_filters.py"/>
        <source>All kinds</source>
        <translation>Toutes les natures</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_filters.py"/>
        <source>All statuses</source>
        <translation>Tous les statuts</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_filters.py"/>
        <source>All territories</source>
        <translation>Tous les territoires</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_filters.py"/>
        <source>All themes</source>
        <translation>Tous les thèmes</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_filters.py"/>
        <source>As of</source>
        <translation>À la date du</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_filters.py"/>
        <source>Date of the list, the map and the figures</source>
        <translation>Date de la liste, de la carte et des chiffres</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_filters.py"/>
        <source>Filter by status, theme and kind</source>
        <translation>Filtrer par territoire, statut, thème et nature</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_filters.py"/>
        <source>Kinds of agreement</source>
        <translation>Natures d’accord</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_filters.py"/>
        <source>Pick a territory on the map</source>
        <translation>Désigner un territoire sur la carte</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_filters.py"/>
        <source>Search the agreements</source>
        <translation>Chercher dans les accords</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_filters.py"/>
        <source>Statuses</source>
        <translation>Statuts</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_filters.py"/>
        <source>Statuses, map and figures at this date; otherwise as the register has them</source>
        <translation>Statuts, carte et chiffres à cette date&#xa0;; sinon tels que le registre les donne</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_form.py"/>
        <source>Check that the register is not read-only and that no other program writes to it.</source>
        <translation>Vérifiez que le registre n’est pas en lecture seule et qu’aucun autre programme n’y écrit.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_form.py"/>
        <source>Close the form without saving to read their version, or save again to keep yours.</source>
        <translation>Fermez le formulaire sans enregistrer pour lire sa version, ou enregistrez de nouveau pour garder la vôtre.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_form.py"/>
        <source>Correct it in the form; closing the form without saving forgets the changes.</source>
        <translation>Corrigez-le dans le formulaire&#xa0;; fermer le formulaire sans enregistrer oublie les modifications.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_form.py"/>
        <source>Somebody changed this agreement while its form was open. Nothing was overwritten.</source>
        <translation>Quelqu’un a modifié cet accord pendant que son formulaire était ouvert. Rien n’a été écrasé.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_form.py"/>
        <source>Somebody has deleted it since: read the register again.</source>
        <translation>Quelqu’un l’a supprimé depuis&#xa0;: relisez le registre.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_form.py"/>
        <source>The agreement was not saved as it is.</source>
        <translation>L’accord n’a pas été enregistré tel quel.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_form.py"/>
        <source>The table « {} » can't be edited.</source>
        <translation>La table «&#xa0;{}&#xa0;» ne peut pas être modifiée.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_list.py"/>
        <source>Clear the filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_list.py"/>
        <source>Delete the agreement…</source>
        <translation>Supprimer l’accord…</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_list.py"/>
        <source>Duplicate as the next generation</source>
        <translation>Dupliquer en nouvelle génération</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_list.py"/>
        <source>Edit the agreement in its form…</source>
        <translation>Modifier l’accord dans son formulaire…</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_list.py"/>
        <source>New agreement…</source>
        <translation>Nouvel accord…</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_list.py"/>
        <source>Select an agreement to read it.</source>
        <translation>Sélectionnez un accord pour le lire.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_list.py"/>
        <source>Zoom to its parties</source>
        <translation>Zoomer sur ses parties</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_map.py"/>
        <source>A curved double arrow for each agreement, and its parties by number of agreements.</source>
        <translation>Une flèche double courbe par accord, et ses parties selon leur nombre d’accords.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_map.py"/>
        <source>A table: how many agreements each EPCI has on each theme.</source>
        <translation>Un tableau&#xa0;: combien d’accords chaque EPCI a sur chaque thème.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_map.py"/>
        <source>Commuting file</source>
        <translation>Fichier des navettes</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_map.py"/>
        <source>Coverage of the rings</source>
        <translation>Couverture des couronnes</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_map.py"/>
        <source>Figures of the register</source>
        <translation>Chiffres du registre</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_map.py"/>
        <source>For each EPCI of the rings: covered or not, by what, until when, and why it may not be.</source>
        <translation>Pour chaque EPCI des couronnes&#xa0;: couvert ou non, par quoi, jusqu’à quand, et pourquoi il peut ne pas l’être.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_map.py"/>
        <location filename="../cohesion_plugin/gui/layer_chooser.py"/>
        <source>Layer of communes or EPCI</source>
        <translation>Couche de communes ou d’EPCI</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_map.py"/>
        <source>Links and parties</source>
        <translation>Liens et parties</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_map.py"/>
        <location filename="../cohesion_plugin/gui/layer_chooser.py"/>
        <source>Load a layer of communes or EPCI, such as IGN's ADMIN EXPRESS.</source>
        <translation>Chargez une couche de communes ou d’EPCI, comme ADMIN EXPRESS de l’IGN.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_map.py"/>
        <source>Number, themes, follow-up, partners; with rings, the share that cooperates in each.</source>
        <translation>Nombre, thèmes, suivi, partenaires&#xa0;; avec des couronnes, la part qui coopère dans chacune.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_map.py"/>
        <source>Open a register first.</source>
        <translation>Ouvrez d’abord un registre.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_map.py"/>
        <source>Replace the former result</source>
        <translation>Remplacer le résultat précédent</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_map.py"/>
        <source>Rings are needed: make them with the panel « Rings ».</source>
        <translation>Il faut des couronnes&#xa0;: faites-les avec le panneau «&#xa0;Couronnes&#xa0;».</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_map.py"/>
        <source>Rings made by the panel « Rings »</source>
        <translation>Couronnes faites par le panneau «&#xa0;Couronnes&#xa0;»</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_map.py"/>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_map.py"/>
        <location filename="../cohesion_plugin/processing/cooperation_themes.py"/>
        <location filename="../cohesion_plugin/processing/cooperation_themes_files.py"/>
        <location filename="../cohesion_plugin/processing/cooperation_themes_job.py"/>
        <location filename="../cohesion_plugin/processing/cooperation_themes_page.py"/>
        <source>Themes by EPCI</source>
        <translation>Thèmes par EPCI</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_map.py"/>
        <source>What to draw or to count</source>
        <translation>Ce qu’il faut dessiner ou compter</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_model.py"/>
        <source>Generation</source>
        <translation>Génération</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_model.py"/>
        <location filename="../cohesion_plugin/gui/cooperation_new.py"/>
        <source>Signed</source>
        <translation>Signature</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_new.py"/>
        <source>2019, April 2019, 10/04/2019, before 2020-01…</source>
        <translation>2019, avril 2019, 10/04/2019, avant 2020-01…</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_new.py"/>
        <source>An agreement has two parties at least.</source>
        <translation>Un accord a au moins deux parties.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_new.py"/>
        <source>New agreement</source>
        <translation>Nouvel accord</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_new.py"/>
        <source>None yet</source>
        <translation>Aucun pour l’instant</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_new.py"/>
        <source>Signed: {}</source>
        <translation>Signature&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_new.py"/>
        <source>The date « {} » can't be read.</source>
        <translation>La date «&#xa0;{}&#xa0;» n’est pas lisible.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_new.py"/>
        <source>Then open the form, for commitments, follow-up and sources</source>
        <translation>Puis ouvrir le formulaire&#xa0;: engagements, suivi, sources</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_options.py"/>
        <source>A layout of the project, opened once it is made</source>
        <translation>Une mise en page du projet, ouverte une fois faite</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_options.py"/>
        <source>Filters of the list that count here: {}.</source>
        <translation>Filtres de la liste pris en compte ici&#xa0;: {}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_options.py"/>
        <source>Page of the themes</source>
        <translation>Page des thèmes</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_options.py"/>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_options.py"/>
        <source>kind of agreement</source>
        <translation>nature d’accord</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_options.py"/>
        <source>statuses</source>
        <translation>statuts</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_options.py"/>
        <source>text searched for</source>
        <translation>texte cherché</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_options.py"/>
        <source>themes</source>
        <translation>thèmes</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/gui/cooperation_panel.py"/>
        <source>%n layer(s) or table(s) added to the project.</source>
        <translation>
            <numerusform>%n couche ou table ajoutée au projet.</numerusform>
            <numerusform>%n couches ou tables ajoutées au projet.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_panel.py"/>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_panel.py"/>
        <source>Delete the agreement</source>
        <translation>Supprimer l’accord</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_panel.py"/>
        <source>Map and figures</source>
        <translation>Carte et chiffres</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_panel.py"/>
        <source>Published agreements</source>
        <translation>Accords publiés</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_panel.py"/>
        <source>The agreement is in the register.</source>
        <translation>L’accord est dans le registre.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_panel.py"/>
        <source>The agreement was deleted.</source>
        <translation>L’accord a été supprimé.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_panel.py"/>
        <source>This territory is in no agreement of the register.</source>
        <translation>Ce territoire n’est dans aucun accord du registre.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_panel.py"/>
        <source>« {} », its parties, themes, commitments and sources are deleted for good.</source>
        <translation>«&#xa0;{}&#xa0;», ses parties, thèmes, engagements et sources seront supprimés pour de bon.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_parties.py"/>
        <source>Add the party</source>
        <translation>Ajouter la partie</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_parties.py"/>
        <location filename="../cohesion_plugin/processing/cooperation_themes_files.py"/>
        <source>Kind of party</source>
        <translation>Catégorie de partie</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_parties.py"/>
        <source>Name or SIREN of an EPCI, or any other name</source>
        <translation>Nom ou SIREN d’un EPCI, ou tout autre nom</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_parties.py"/>
        <source>Party to add</source>
        <translation>Partie à ajouter</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_parties.py"/>
        <source>Pick a party on the map</source>
        <translation>Désigner une partie sur la carte</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_parties.py"/>
        <source>Remove the party selected</source>
        <translation>Retirer la partie sélectionnée</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_parties.py"/>
        <source>{name} ({kind})</source>
        <translation>{name} ({kind})</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_pick.py"/>
        <location filename="../cohesion_plugin/gui/map_pick.py"/>
        <source>Choose a layer of communes or EPCI first.</source>
        <translation>Choisissez d’abord une couche de communes ou d’EPCI.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_pick.py"/>
        <source>No party of this agreement is on the layer « {} ».</source>
        <translation>Aucune partie de cet accord n’est sur la couche «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_pick.py"/>
        <source>Parties without EPCI, or of another year, can't be found on it.</source>
        <translation>Les parties sans EPCI, ou d’une autre année, ne peuvent y être trouvées.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_session.py"/>
        <source>Create the register</source>
        <translation>Créer le registre</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_session.py"/>
        <source>List the agreements</source>
        <translation>Lister les accords</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_session.py"/>
        <location filename="../cohesion_plugin/gui/cooperation_tables.py"/>
        <source>Read the register</source>
        <translation>Lire le registre</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/cooperation_session.py"/>
        <source>Write to the register</source>
        <translation>Écrire dans le registre</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/gui/definition_page.py"/>
        <location filename="../cohesion_plugin/gui/run_sentence.py"/>
        <source>%n centres</source>
        <translation>
            <numerusform>%n centre</numerusform>
            <numerusform>%n centres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/gui/definition_page.py"/>
        <source>%n métropoles</source>
        <translation>
            <numerusform>%n métropole</numerusform>
            <numerusform>%n métropoles</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/definition_page.py"/>
        <source>Centres</source>
        <translation>Centres</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/definition_page.py"/>
        <source>Choose at least one centre.</source>
        <translation>Choisissez au moins un centre.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/definition_page.py"/>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/definition_page.py"/>
        <source>Compare with another method</source>
        <translation>Comparer avec une autre méthode</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/definition_page.py"/>
        <location filename="../cohesion_plugin/gui/page_atlas.py"/>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/definition_page.py"/>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/definition_page.py"/>
        <source>Reading the EPCI of the layer…</source>
        <translation>Lecture des EPCI de la couche…</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/definition_page.py"/>
        <location filename="../cohesion_plugin/gui/typology_files.py"/>
        <source>Reading the layer…</source>
        <translation>Lecture de la couche…</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/dependency_install.py"/>
        <source>A file could not be written; nothing was installed.</source>
        <translation>Un fichier n’a pas pu être écrit&#xa0;; rien n’a été installé.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/dependency_install.py"/>
        <location filename="../cohesion_plugin/gui/dependency_panel.py"/>
        <source>Cancelled. Nothing was installed.</source>
        <translation>Annulé. Rien n’a été installé.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/dependency_install.py"/>
        <source>Check the network, and the proxy in QGIS's options; or use a folder of wheels.</source>
        <translation>Vérifiez le réseau, et le proxy dans les options de QGIS&#xa0;; ou utilisez un dossier de wheels.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/dependency_install.py"/>
        <source>Checking and unpacking…</source>
        <translation>Vérification et décompression…</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/dependency_install.py"/>
        <source>Fetching the packages…</source>
        <translation>Téléchargement des paquets…</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/dependency_install.py"/>
        <source>Install pip as shown in the panel, or use a folder of wheels.</source>
        <translation>Installez pip comme l’indique le panneau, ou utilisez un dossier de wheels.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/dependency_install.py"/>
        <source>Looking for pip…</source>
        <translation>Recherche de pip…</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/dependency_install.py"/>
        <source>QGIS's Python has no pip, which fetches packages from the network.</source>
        <translation>Le Python de QGIS n’a pas pip, qui télécharge les paquets depuis le réseau.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/dependency_install.py"/>
        <source>Restart QGIS.</source>
        <translation>Redémarrez QGIS.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/dependency_install.py"/>
        <source>Security rules may forbid programs in the user's folders: ask who administers this computer.</source>
        <translation>Les règles de sécurité interdisent peut-être les programmes dans les dossiers de l’utilisateur&#xa0;: demandez à qui administre cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/dependency_install.py"/>
        <source>The packages are in place, but QGIS cannot load them.</source>
        <translation>Les paquets sont en place, mais QGIS ne peut pas les charger.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/dependency_install.py"/>
        <source>The packages do not work on this computer; nothing was installed.</source>
        <translation>Les paquets ne fonctionnent pas sur cet ordinateur&#xa0;; rien n’a été installé.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/dependency_install.py"/>
        <source>Trying the packages…</source>
        <translation>Essai des paquets…</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/dependency_install.py"/>
        <source>pip could not fetch the packages; nothing was installed.</source>
        <translation>pip n’a pas pu télécharger les paquets&#xa0;; rien n’a été installé.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/dependency_panel.py"/>
        <source>An older version is in memory: restart QGIS after the installation.</source>
        <translation>Une version plus ancienne est en mémoire&#xa0;: redémarrez QGIS après l’installation.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/dependency_panel.py"/>
        <location filename="../cohesion_plugin/gui/file_dialogs.py"/>
        <location filename="../cohesion_plugin/gui/run_bar.py"/>
        <location filename="../cohesion_plugin/gui/standard_buttons.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/dependency_panel.py"/>
        <source>Folder of wheels</source>
        <translation>Dossier de wheels</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/dependency_panel.py"/>
        <source>Installed. Restart QGIS to use the new packages.</source>
        <translation>Installé. Redémarrez QGIS pour utiliser les nouveaux paquets.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/dependency_panel.py"/>
        <source>Log of the installation</source>
        <translation>Journal de l’installation</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/dependency_panel.py"/>
        <source>Packages are still missing.</source>
        <translation>Il manque encore des paquets.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/dependency_panel.py"/>
        <source>To work, this panel needs Python packages that QGIS does not have here:</source>
        <translation>Pour fonctionner, ce panneau a besoin de paquets Python que QGIS n’a pas ici&#xa0;:</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/dependency_panel.py"/>
        <source>numpy comes with QGIS, which is built against it: install a newer QGIS.</source>
        <translation>numpy vient avec QGIS, qui est construit dessus&#xa0;: installez un QGIS plus récent.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/dependency_thread.py"/>
        <source>Installation of Python packages</source>
        <translation>Installation des paquets Python</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/dependency_ways.py"/>
        <source>Choose a folder that holds the packages as wheels (.whl files).</source>
        <translation>Choisissez un dossier qui contient les paquets sous forme de wheels (fichiers .whl).</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/dependency_ways.py"/>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/dependency_ways.py"/>
        <source>Command or packages of the system</source>
        <translation>Commande ou paquets du système</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/dependency_ways.py"/>
        <source>Command that installs pip</source>
        <translation>Commande qui installe pip</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/dependency_ways.py"/>
        <source>Command that prepares a folder of wheels</source>
        <translation>Commande qui prépare un dossier de wheels</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/dependency_ways.py"/>
        <source>From a folder, without network</source>
        <translation>Depuis un dossier, sans réseau</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/dependency_ways.py"/>
        <source>From the network</source>
        <translation>Depuis le réseau</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/dependency_ways.py"/>
        <source>Install from the network</source>
        <translation>Installer depuis le réseau</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/dependency_ways.py"/>
        <source>On a computer with network and Python, this command prepares one for this QGIS:</source>
        <translation>Sur un ordinateur avec réseau et Python, cette commande en prépare un pour ce QGIS&#xa0;:</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/dependency_ways.py"/>
        <source>QGIS's Python has no pip, which this way needs. To install pip:</source>
        <translation>Le Python de QGIS n’a pas pip, dont cette voie a besoin. Pour installer pip&#xa0;:</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/dependency_ways.py"/>
        <source>With the system's own means</source>
        <translation>Avec les moyens du système</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/dependency_ways.py"/>
        <source>pip fetches the packages into the plugin's own folder. QGIS's own packages stay as they are.</source>
        <translation>pip télécharge les paquets dans le dossier de l’extension. Les paquets de QGIS restent tels quels.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/file_dialogs.py"/>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/file_dialogs.py"/>
        <source>File name</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/file_dialogs.py"/>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/file_dialogs.py"/>
        <source>Kind of file</source>
        <translation>Type de fichier</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/file_dialogs.py"/>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/help_dialog.py"/>
        <source>Help pages</source>
        <translation>Pages d’aide</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/help_dialog.py"/>
        <source>The help page is missing from this copy of the plugin.</source>
        <translation>La page d’aide manque dans cette copie de l’extension.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/layer_reader.py"/>
        <source>List the EPCI of « {} »</source>
        <translation>Lister les EPCI de «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/layer_reader.py"/>
        <source>Prepare the reading of layers</source>
        <translation>Préparer la lecture des couches</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/loaded_dock.py"/>
        <source>Prepare the panel</source>
        <translation>Préparer le panneau</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/map_pick.py"/>
        <source>Find the EPCI under the cursor</source>
        <translation>Trouver l’EPCI sous le curseur</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/map_pick.py"/>
        <source>The EPCI of this territory is not known.</source>
        <translation>L’EPCI de ce territoire n’est pas connu.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/map_pick.py"/>
        <source>There is no territory here.</source>
        <translation>Il n’y a pas de territoire ici.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/messages.py"/>
        <location filename="../cohesion_plugin/gui/report_dialog.py"/>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/method_form.py"/>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/method_parameters.py"/>
        <source>An EPCI counts by</source>
        <translation>Un EPCI compte par</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/method_parameters.py"/>
        <source>Choose the flow table.</source>
        <translation>Choisissez la table des flux.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/method_parameters.py"/>
        <source>Communes and their area (CODGEO, AAV2020), such as Insee's table d'appartenance. Not needed where the layer has an AAV column.</source>
        <translation>Les communes et leur aire (CODGEO, AAV2020), comme la table d’appartenance de l’Insee. Inutile si la couche a une colonne AAV.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/method_parameters.py"/>
        <source>Commuting flow table</source>
        <translation>Table des navettes</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/method_parameters.py"/>
        <source>Flow table</source>
        <translation>Table des flux</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/method_parameters.py"/>
        <source>From this share inside a limit, the EPCI belongs to the ring.</source>
        <translation>À partir de cette part à l’intérieur d’une limite, l’EPCI appartient à la couronne.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/method_parameters.py"/>
        <source>Give the value of each ring.</source>
        <translation>Donnez la valeur de chaque couronne.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/method_parameters.py"/>
        <location filename="../cohesion_plugin/processing/cooperation_coverage.py"/>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>Insee's base-flux-mobilite-domicile-lieu-travail as published: CODGEO, DCLT, NBFLUX_C…</source>
        <translation>Fichier base-flux-mobilite-domicile-lieu-travail de l’Insee, tel que publié&#xa0;: CODGEO, DCLT, NBFLUX_C…</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/method_parameters.py"/>
        <source>Limits (km)</source>
        <translation>Limites (km)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/method_parameters.py"/>
        <source>Lowest share of employed residents who work in the centre, per ring, such as 15, 5</source>
        <translation>Part minimale des actifs occupés résidents qui travaillent dans le centre, par couronne, par exemple 15, 5</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/method_parameters.py"/>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>Number of rings</source>
        <translation>Nombre de couronnes</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/method_parameters.py"/>
        <source>Outer limit of each ring from the outline of the centre, such as 15, 30. With decimals: 7,5 ; 15</source>
        <translation>Limite extérieure de chaque couronne depuis le contour du centre, par exemple 15, 30. Avec des décimales&#xa0;: 7,5&#xa0;; 15</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/method_parameters.py"/>
        <source>Share for the 1st ring</source>
        <translation>Part pour la 1re couronne</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/method_parameters.py"/>
        <source>Share inside</source>
        <translation>Part à l’intérieur</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/method_parameters.py"/>
        <source>Share of the EPCI's population in the area.</source>
        <translation>Part de la population de l’EPCI dans l’aire.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/method_parameters.py"/>
        <source>Table of areas</source>
        <translation>Table des aires</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/method_parameters.py"/>
        <source>Table of catchment areas</source>
        <translation>Table des aires d’attraction</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/method_parameters.py"/>
        <source>Thresholds (%)</source>
        <translation>Seuils (%)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/method_parameters.py"/>
        <source>its area</source>
        <translation>sa surface</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/method_parameters.py"/>
        <source>its population</source>
        <translation>sa population</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/options_group.py"/>
        <source>A shorter shared border counts as a mere corner.</source>
        <translation>Une frontière commune plus courte compte comme un simple coin.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/options_group.py"/>
        <source>By contiguity, rings go on beyond a neighbouring métropole.</source>
        <translation>Par contiguïté, les couronnes continuent au-delà d’une métropole voisine.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/options_group.py"/>
        <source>Each EPCI once</source>
        <translation>Chaque EPCI une seule fois</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/options_group.py"/>
        <source>Gaps to bridge</source>
        <translation>Vides à combler</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/options_group.py"/>
        <location filename="../cohesion_plugin/gui/statistical_options.py"/>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/options_group.py"/>
        <source>Otherwise each run adds a group of layers to the project.</source>
        <translation>Sinon, chaque calcul ajoute un groupe de couches au projet.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/options_group.py"/>
        <source>Outlines that run beside each other closer than this share a border.</source>
        <translation>Des contours qui se longent à moins de cette distance partagent une frontière.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/options_group.py"/>
        <source>Pass through other métropoles</source>
        <translation>Traverser les autres métropoles</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/options_group.py"/>
        <location filename="../cohesion_plugin/gui/typology_group.py"/>
        <source>Replace the previous result</source>
        <translation>Remplacer le résultat précédent</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/options_group.py"/>
        <source>Shortest border</source>
        <translation>Frontière minimale</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/options_group.py"/>
        <source>Their municipal districts are folded into the commune.</source>
        <translation>Leurs arrondissements municipaux sont repliés dans la commune.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/options_group.py"/>
        <source>Under one centre only: the nearest ring, then the longest border or the largest share.</source>
        <translation>Sous un seul centre&#xa0;: la couronne la plus proche, puis la plus longue frontière ou la plus grande part.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/options_group.py"/>
        <source>Unite Paris, Lyon and Marseille</source>
        <translation>Réunir Paris, Lyon et Marseille</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/order.py"/>
        <source>Rings – {}</source>
        <translation>Couronnes – {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/order.py"/>
        <source>{centres} ({methods})</source>
        <translation>{centres} ({methods})</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/order.py"/>
        <source>{first} and {second}</source>
        <translation>{first} et {second}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/page_atlas.py"/>
        <source>Export the atlas…</source>
        <translation>Exporter l’atlas…</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/page_atlas.py"/>
        <source>Field of the atlas</source>
        <translation>Champ de l’atlas</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/page_atlas.py"/>
        <source>Keep the pages that are there and up to date</source>
        <translation>Garder les pages déjà faites et à jour</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/page_atlas.py"/>
        <source>Layer of the atlas</source>
        <translation>Couche de l’atlas</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/page_atlas.py"/>
        <source>One page per</source>
        <translation>Une page par</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/page_atlas.py"/>
        <source>One page per métropole, EPCI or sub-space: layers that have the same field show only its rows.</source>
        <translation>Une page par métropole, EPCI ou sous-espace&#xa0;: les couches qui ont le même champ n’en montrent que les lignes.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/page_check.py"/>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/page_check.py"/>
        <source>Check a layout of the project before it is exported</source>
        <translation>Vérifier une mise en page du projet avant de l’exporter</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/page_check.py"/>
        <location filename="../cohesion_plugin/gui/schematic_switch.py"/>
        <source>The project has no layout yet.</source>
        <translation>Le projet n’a pas encore de mise en page.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/page_layers.py"/>
        <location filename="../cohesion_plugin/processing/map_page_parameters.py"/>
        <source>Layers that the page is about</source>
        <translation>Couches dont parle la page</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/page_look.py"/>
        <source>Definitions of the classes</source>
        <translation>Définitions des classes</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/page_look.py"/>
        <location filename="../cohesion_plugin/processing/map_page_parameters.py"/>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/page_look.py"/>
        <source>Images (*.svg *.png *.jpg *.jpeg)</source>
        <translation>Images (*.svg *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/page_look.py"/>
        <source>Layout templates (*.qpt)</source>
        <translation>Modèles de mise en page (*.qpt)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/page_look.py"/>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/page_look.py"/>
        <location filename="../cohesion_plugin/processing/map_page_parameters.py"/>
        <source>North arrow</source>
        <translation>Flèche du nord</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/page_look.py"/>
        <location filename="../cohesion_plugin/processing/map_page_parameters.py"/>
        <source>Overseas territories in boxes of their own</source>
        <translation>Outre-mer en cartons séparés</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/page_look.py"/>
        <source>Schematic map, without regulatory value</source>
        <translation>Carte schématique, non réglementaire</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/page_look.py"/>
        <location filename="../cohesion_plugin/processing/map_page_parameters.py"/>
        <source>Small map of where the territory lies</source>
        <translation>Carton de situation</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/page_look.py"/>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/page_look.py"/>
        <source>Your agency</source>
        <translation>Votre agence</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/page_look.py"/>
        <location filename="../cohesion_plugin/processing/map_page_parameters.py"/>
        <source>Your own layout template</source>
        <translation>Votre propre modèle de mise en page</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/gui/page_panel.py"/>
        <source>%n layer(s) on the page</source>
        <translation>
            <numerusform>%n couche sur la page</numerusform>
            <numerusform>%n couches sur la page</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/page_panel.py"/>
        <source>Atlas</source>
        <translation>Atlas</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/page_panel.py"/>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/page_panel.py"/>
        <source>Create the layout</source>
        <translation>Créer la mise en page</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/page_panel.py"/>
        <source>Empty: territory and figures</source>
        <translation>Vide&#xa0;: territoire et chiffres</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/page_panel.py"/>
        <source>Export the page as {}</source>
        <translation>Exporter la page en {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/page_panel.py"/>
        <location filename="../cohesion_plugin/processing/map_page_parameters.py"/>
        <source>Folder of the pages of an atlas</source>
        <translation>Dossier des pages d’un atlas</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/page_panel.py"/>
        <source>Layout made: {}</source>
        <translation>Mise en page créée&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/page_panel.py"/>
        <source>Look</source>
        <translation>Aspect</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/page_panel.py"/>
        <location filename="../cohesion_plugin/processing/map_page.py"/>
        <location filename="../cohesion_plugin/processing/map_page_job.py"/>
        <source>Map page</source>
        <translation>Page de carte</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/page_panel.py"/>
        <location filename="../cohesion_plugin/processing/map_page_parameters.py"/>
        <source>Subtitle</source>
        <translation>Sous-titre</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/page_panel.py"/>
        <location filename="../cohesion_plugin/gui/rings_run.py"/>
        <location filename="../cohesion_plugin/gui/typology_run.py"/>
        <source>The computation stopped without a word.</source>
        <translation>Le calcul s’est arrêté sans explication.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/page_panel.py"/>
        <source>The message; empty: composed from the figures</source>
        <translation>Le message&#xa0;; vide&#xa0;: composé à partir des chiffres</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/page_panel.py"/>
        <source>Tick a layer that the page is about.</source>
        <translation>Cochez une couche dont parle la page.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/page_panel.py"/>
        <source>Written: {}</source>
        <translation>Écrit&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/page_preview.py"/>
        <source>Preview of the page</source>
        <translation>Aperçu de la page</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/page_preview.py"/>
        <source>The preview is being made…</source>
        <translation>L’aperçu se prépare…</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/page_territory.py"/>
        <source>All that the layers show</source>
        <translation>Toute l’emprise des couches</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/page_territory.py"/>
        <source>An EPCI, its rings, a département, a région</source>
        <translation>Un EPCI, ses couronnes, un département, une région</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/page_territory.py"/>
        <source>Choose a territory in the list.</source>
        <translation>Choisissez un territoire dans la liste.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/page_territory.py"/>
        <source>Name or code of the territory</source>
        <translation>Nom ou code du territoire</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/page_territory.py"/>
        <source>Name or code…</source>
        <translation>Nom ou code…</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/page_territory.py"/>
        <source>Select features of the active layer first.</source>
        <translation>Sélectionnez d’abord des entités de la couche active.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/page_territory.py"/>
        <source>What is selected in the active layer</source>
        <translation>Ce qui est sélectionné dans la couche active</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/page_territory.py"/>
        <source>What the map shows now</source>
        <translation>Ce que la carte montre en ce moment</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/page_territory.py"/>
        <source>{name} (département {code})</source>
        <translation>{name} (département {code})</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/page_territory.py"/>
        <source>{name} (rings)</source>
        <translation>{name} (couronnes)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/page_territory.py"/>
        <source>{name} (région)</source>
        <translation>{name} (région)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/report_dialog.py"/>
        <location filename="../cohesion_plugin/processing/check_page.py"/>
        <location filename="../cohesion_plugin/processing/compare_outputs.py"/>
        <location filename="../cohesion_plugin/processing/compare_territories.py"/>
        <location filename="../cohesion_plugin/processing/convert_vintage.py"/>
        <location filename="../cohesion_plugin/processing/cooperation_links.py"/>
        <location filename="../cohesion_plugin/processing/cooperation_summary_parameters.py"/>
        <location filename="../cohesion_plugin/processing/export_cooperations.py"/>
        <location filename="../cohesion_plugin/processing/fragility_outputs.py"/>
        <location filename="../cohesion_plugin/processing/import_cooperations_parameters.py"/>
        <location filename="../cohesion_plugin/processing/layers_algorithm.py"/>
        <location filename="../cohesion_plugin/processing/map_page.py"/>
        <location filename="../cohesion_plugin/processing/ring_change.py"/>
        <location filename="../cohesion_plugin/processing/schematic_map.py"/>
        <location filename="../cohesion_plugin/processing/territory_booklet.py"/>
        <location filename="../cohesion_plugin/processing/typology_change.py"/>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/result_bar.py"/>
        <source>Copy or save the table</source>
        <translation>Copier ou enregistrer le tableau</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/result_bar.py"/>
        <source>Copy the rows</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/result_bar.py"/>
        <source>Every row and column of the result, whatever is shown</source>
        <translation>Toutes les lignes et colonnes du résultat, quel que soit l’affichage</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/result_bar.py"/>
        <source>Report of the run: method, remarks, what was not matched</source>
        <translation>Rapport du calcul&#xa0;: méthode, remarques, ce qui n’a pas été apparié</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/result_bar.py"/>
        <source>Result shown</source>
        <translation>Résultat affiché</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/result_bar.py"/>
        <location filename="../cohesion_plugin/gui/typology_compare.py"/>
        <source>Save as CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/result_bar.py"/>
        <location filename="../cohesion_plugin/gui/typology_compare.py"/>
        <source>Save as a spreadsheet (XLSX)…</source>
        <translation>Enregistrer en classeur (XLSX)…</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/result_bar.py"/>
        <source>The rows selected, else all those shown</source>
        <translation>Les lignes sélectionnées, sinon toutes celles affichées</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/result_bar.py"/>
        <source>Zoom to the selected EPCI, else to the whole result</source>
        <translation>Zoomer sur les EPCI sélectionnés, sinon sur tout le résultat</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/result_columns.py"/>
        <source>Border (km)</source>
        <translation>Frontière (km)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/result_columns.py"/>
        <source>Border shared with the previous ring</source>
        <translation>Frontière partagée avec la couronne précédente</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/result_columns.py"/>
        <location filename="../cohesion_plugin/gui/typology_table.py"/>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/result_columns.py"/>
        <source>First</source>
        <translation>Première</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/result_columns.py"/>
        <source>Legal nature of the EPCI</source>
        <translation>Nature juridique de l’EPCI</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/result_columns.py"/>
        <source>Name of the EPCI</source>
        <translation>Nom de l’EPCI</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/result_columns.py"/>
        <source>Number of communes</source>
        <translation>Nombre de communes</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/result_columns.py"/>
        <source>Other centres in whose rings the EPCI lies</source>
        <translation>Autres centres dans les couronnes desquels se trouve l’EPCI</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/result_columns.py"/>
        <source>Other métropoles</source>
        <translation>Autres métropoles</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/result_columns.py"/>
        <source>Ring of the EPCI around this centre</source>
        <translation>Couronne de l’EPCI autour de ce centre</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/result_columns.py"/>
        <source>Ring under the first definition</source>
        <translation>Couronne selon la première définition</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/result_columns.py"/>
        <source>Ring under the second definition</source>
        <translation>Couronne selon la seconde définition</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/result_columns.py"/>
        <location filename="../cohesion_plugin/processing/cooperation_themes_files.py"/>
        <source>SIREN</source>
        <translation>SIREN</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/result_columns.py"/>
        <source>SIREN of the EPCI</source>
        <translation>SIREN de l’EPCI</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/result_columns.py"/>
        <source>Second</source>
        <translation>Seconde</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/result_columns.py"/>
        <source>Share (%)</source>
        <translation>Part (%)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/result_columns.py"/>
        <source>The centre of the rings</source>
        <translation>Le centre des couronnes</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/result_columns.py"/>
        <source>The share that the method measured</source>
        <translation>La part que la méthode a mesurée</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/result_columns.py"/>
        <source>What the second definition changes</source>
        <translation>Ce que change la seconde définition</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/result_export.py"/>
        <location filename="../cohesion_plugin/gui/typology_actions.py"/>
        <source>CSV table (*.csv)</source>
        <translation>Table CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/result_export.py"/>
        <location filename="../cohesion_plugin/gui/typology_actions.py"/>
        <source>Save the table</source>
        <translation>Enregistrer le tableau</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/result_export.py"/>
        <location filename="../cohesion_plugin/gui/typology_actions.py"/>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Classeur (*.xlsx)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/result_export.py"/>
        <source>rings</source>
        <translation>couronnes</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/result_page.py"/>
        <source>No result yet. Choose a layer, the centres and a method, then run.</source>
        <translation>Pas encore de résultat. Choisissez une couche, les centres et une méthode, puis lancez.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/result_page.py"/>
        <location filename="../cohesion_plugin/gui/typology_result.py"/>
        <source>Read the result</source>
        <translation>Lire le résultat</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/result_page.py"/>
        <source>{layer} – {centres}</source>
        <translation>{layer} – {centres}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/result_table.py"/>
        <source>EPCI of the rings</source>
        <translation>EPCI des couronnes</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/rings_panel.py"/>
        <source>Removed: {}</source>
        <translation>Retiré&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/rings_panel.py"/>
        <location filename="../cohesion_plugin/gui/typology_page.py"/>
        <location filename="../cohesion_plugin/gui/typology_panel.py"/>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/rings_panel.py"/>
        <source>The layer « {} » was removed; its table is closed.</source>
        <translation>La couche «&#xa0;{}&#xa0;» a été retirée&#xa0;; son tableau est fermé.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/rings_run.py"/>
        <location filename="../cohesion_plugin/processing/metropolitan_rings.py"/>
        <location filename="../cohesion_plugin/processing/ring_outputs.py"/>
        <source>Distance bands</source>
        <translation>Bandes de distance</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/rings_run.py"/>
        <location filename="../cohesion_plugin/processing/metropolitan_rings.py"/>
        <location filename="../cohesion_plugin/processing/ring_outputs.py"/>
        <source>Outlines of rings</source>
        <translation>Contours des couronnes</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/rings_run.py"/>
        <location filename="../cohesion_plugin/processing/ring_change_job.py"/>
        <source>What the definition changes</source>
        <translation>Ce que change la définition</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/run_bar.py"/>
        <source>Run</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/run_bar.py"/>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/gui/run_sentence.py"/>
        <source>%n change(s) of ring from one definition to the other.</source>
        <translation>
            <numerusform>%n changement de couronne d’une définition à l’autre.</numerusform>
            <numerusform>%n changements de couronne d’une définition à l’autre.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/run_sentence.py"/>
        <source>{ring}: {count}</source>
        <translation>{ring}&#xa0;: {count}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/run_sentence.py"/>
        <source>{subject}. {rings}.</source>
        <translation>{subject}. {rings}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/run_sentence.py"/>
        <source>{}: no EPCI is in a ring.</source>
        <translation>{}&#xa0;: aucun EPCI dans une couronne.</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/gui/schematic_assign.py"/>
        <source>%n territory(s) of « {} » selected</source>
        <translation>
            <numerusform>%n territoire de «&#xa0;{}&#xa0;» sélectionné</numerusform>
            <numerusform>%n territoires de «&#xa0;{}&#xa0;» sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/schematic_assign.py"/>
        <source>Another assignment is being computed.</source>
        <translation>Une autre affectation est en cours de calcul.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/schematic_assign.py"/>
        <location filename="../cohesion_plugin/gui/schematic_assign_rows.py"/>
        <source>Assign to a sub-space</source>
        <translation>Affecter à un sous-espace</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/schematic_assign.py"/>
        <source>Create the layers first.</source>
        <translation>Créez d’abord les couches.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/schematic_assign.py"/>
        <source>Make the schematic map again, or create the layers of the kit.</source>
        <translation>Refaites la carte schématique, ou créez ses couches vides.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/schematic_assign.py"/>
        <source>Name of a new sub-space</source>
        <translation>Nom d’un nouveau sous-espace</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/schematic_assign.py"/>
        <source>No commune and no EPCI is selected.</source>
        <translation>Aucune commune ni aucun EPCI n’est sélectionné.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/schematic_assign.py"/>
        <location filename="../cohesion_plugin/gui/schematic_create.py"/>
        <source>Packages that the plugin needs are missing.</source>
        <translation>Des paquets dont l’extension a besoin manquent.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/schematic_assign.py"/>
        <source>Select some on the map, in their layer, then assign them.</source>
        <translation>Sélectionnez-en sur la carte, dans leur couche, puis affectez-les.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/schematic_assign.py"/>
        <source>Sub-space</source>
        <translation>Sous-espace</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/schematic_assign.py"/>
        <source>The layer « {} » does not keep the territories of its sub-spaces.</source>
        <translation>La couche «&#xa0;{}&#xa0;» ne garde pas les territoires de ses sous-espaces.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/schematic_assign.py"/>
        <source>The project has no layer of sub-spaces.</source>
        <translation>Le projet n’a pas de couche de sous-espaces.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/schematic_assign.py"/>
        <source>The shape is made of these territories; inhabitants, area and density are summed.</source>
        <translation>La forme est l’union de ces territoires&#xa0;; habitants et surface sont sommés, la densité est le rapport des sommes.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/schematic_assign.py"/>
        <source>Wait for its end.</source>
        <translation>Attendez-en la fin.</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/gui/schematic_assign_rows.py"/>
        <source>%n left without territory was removed.</source>
        <translation>
            <numerusform>%n resté sans territoire a été retiré.</numerusform>
            <numerusform>%n restés sans territoire ont été retirés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/gui/schematic_assign_rows.py"/>
        <source>%n sub-space(s) redrawn; save the layer's edits to keep them.</source>
        <translation>
            <numerusform>%n sous-espace redessiné&#xa0;; enregistrez les modifications de la couche pour le garder.</numerusform>
            <numerusform>%n sous-espaces redessinés&#xa0;; enregistrez les modifications de la couche pour les garder.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/schematic_assign_rows.py"/>
        <source>Create the layers of the kit in a project of that projection.</source>
        <translation>Créez les couches de la carte schématique dans un projet de cette projection.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/schematic_assign_rows.py"/>
        <location filename="../cohesion_plugin/gui/schematic_draw.py"/>
        <source>The layer « {} » can't be edited: it is read-only.</source>
        <translation>La couche «&#xa0;{}&#xa0;» ne peut pas être modifiée&#xa0;: elle est en lecture seule.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/schematic_assign_rows.py"/>
        <source>The layer « {} » is in another projection than these territories.</source>
        <translation>La couche «&#xa0;{}&#xa0;» est dans une autre projection que ces territoires.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/schematic_create.py"/>
        <source>Create the layers of the schematic kit</source>
        <translation>Créer les couches de la carte schématique</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/schematic_create.py"/>
        <source>Open one of its panels: it offers to install them.</source>
        <translation>Ouvrez un de ses panneaux&#xa0;: il propose de les installer.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/schematic_create.py"/>
        <location filename="../cohesion_plugin/gui/schematic_toolbar.py"/>
        <location filename="../cohesion_plugin/processing/schematic_map.py"/>
        <source>Schematic map</source>
        <translation>Carte schématique</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/schematic_draw.py"/>
        <source>Draw: {}</source>
        <translation>Dessiner&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/schematic_draw.py"/>
        <source>The project has no layer for this element: create the layers first.</source>
        <translation>Le projet n’a pas de couche pour cet élément&#xa0;: créez d’abord les couches.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/schematic_switch.py"/>
        <source>All precise</source>
        <translation>Toutes précises</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/schematic_switch.py"/>
        <source>All schematic</source>
        <translation>Toutes schématiques</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/schematic_switch.py"/>
        <source>Layouts</source>
        <translation>Mises en page</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/schematic_switch.py"/>
        <source>Precise</source>
        <translation>Précis</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/schematic_switch.py"/>
        <source>Schematic</source>
        <translation>Schématique</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/schematic_switch.py"/>
        <source>The map shows precise shapes</source>
        <translation>La carte montre les formes précises</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/schematic_switch.py"/>
        <source>The map shows softened shapes, straightened axes</source>
        <translation>La carte montre des formes adoucies, des axes redressés</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/schematic_switch.py"/>
        <source>Which layouts of the project are drawn schematic</source>
        <translation>Mises en page du projet dessinées en schématique</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/schematic_toolbar.py"/>
        <source>Added to « {} »; save the layer's edits to keep it.</source>
        <translation>Ajouté à «&#xa0;{}&#xa0;»&#xa0;; enregistrez les modifications de la couche pour le garder.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/schematic_toolbar.py"/>
        <source>As scratch layers</source>
        <translation>En couches temporaires</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/schematic_toolbar.py"/>
        <source>Assign to a sub-space…</source>
        <translation>Affecter à un sous-espace…</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/schematic_toolbar.py"/>
        <source>Click along the line; right click to finish.</source>
        <translation>Cliquez le long de la ligne&#xa0;; clic droit pour finir.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/schematic_toolbar.py"/>
        <source>Click its place.</source>
        <translation>Cliquez sur son emplacement.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/schematic_toolbar.py"/>
        <source>Click the start, then the end (or a bend between them); right click to finish.</source>
        <translation>Cliquez sur le départ, puis sur l’arrivée (ou sur une courbure entre les deux)&#xa0;; clic droit pour finir.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/schematic_toolbar.py"/>
        <source>Create the layers</source>
        <translation>Créer les couches</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/schematic_toolbar.py"/>
        <source>Empty layers of the schematic kit, with their symbols and forms</source>
        <translation>Couches vides de la carte schématique, avec leurs symboles et leurs formulaires</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/schematic_toolbar.py"/>
        <location filename="../cohesion_plugin/processing/schematic_map_parameters.py"/>
        <source>GeoPackage (*.gpkg)</source>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/schematic_toolbar.py"/>
        <source>Give the selected communes or EPCI to a sub-space: its shape follows</source>
        <translation>Donner les communes ou EPCI sélectionnés à un sous-espace&#xa0;: sa forme suit</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/schematic_toolbar.py"/>
        <source>In a GeoPackage…</source>
        <translation>Dans un GeoPackage…</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/schematic_toolbar.py"/>
        <location filename="../cohesion_plugin/processing/schematic_map_parameters.py"/>
        <source>Schematic map (GeoPackage)</source>
        <translation>Carte schématique (GeoPackage)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/schematic_toolbar.py"/>
        <source>Show or hide the tools of the schematic map</source>
        <translation>Afficher ou masquer les outils de la carte schématique</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/schematic_toolbar.py"/>
        <source>The layers of the schematic map are ready: draw.</source>
        <translation>Les couches de la carte schématique sont prêtes&#xa0;: dessinez.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/standard_buttons.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/standard_buttons.py"/>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/standard_buttons.py"/>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/gui/statistical_charts.py"/>
        <source>%n file(s) saved: {}</source>
        <translation>
            <numerusform>%n fichier enregistré&#xa0;: {}</numerusform>
            <numerusform>%n fichiers enregistrés&#xa0;: {}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/statistical_charts.py"/>
        <source>Choose another folder, in which you may write.</source>
        <translation>Choisissez un autre dossier, où vous avez le droit d’écrire.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/statistical_charts.py"/>
        <source>Circle of correlations</source>
        <translation>Cercle des corrélations</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/statistical_charts.py"/>
        <location filename="../cohesion_plugin/processing/statistical_parameters.py"/>
        <source>Folder of charts</source>
        <translation>Dossier des graphiques</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/statistical_charts.py"/>
        <source>Inertia of the axes</source>
        <translation>Inertie des axes</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/statistical_charts.py"/>
        <source>PNG and SVG files, to a folder</source>
        <translation>Fichiers PNG et SVG, dans un dossier</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/statistical_charts.py"/>
        <source>Profiles of the classes</source>
        <translation>Profils des classes</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/statistical_charts.py"/>
        <source>Run it again, then save it.</source>
        <translation>Relancez le calcul, puis enregistrez-la.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/statistical_charts.py"/>
        <source>Save all…</source>
        <translation>Tout enregistrer…</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/statistical_charts.py"/>
        <source>The recipe of this result is gone: it was temporary.</source>
        <translation>La recette de ce résultat n’existe plus&#xa0;: elle était temporaire.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/statistical_charts.py"/>
        <source>Tree</source>
        <translation>Arbre</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/gui/statistical_form.py"/>
        <source>%n column(s) of figures. Those ticked are standardised: each weighs the same.</source>
        <translation>
            <numerusform>%n colonne de chiffres. Celles cochées sont centrées-réduites&#xa0;: chacune pèse autant.</numerusform>
            <numerusform>%n colonnes de chiffres. Celles cochées sont centrées-réduites&#xa0;: chacune pèse autant.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/statistical_form.py"/>
        <location filename="../cohesion_plugin/processing/statistical_outputs.py"/>
        <location filename="../cohesion_plugin/processing/statistical_parameters.py"/>
        <source>Description of the classes</source>
        <translation>Description des classes</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/statistical_form.py"/>
        <source>Empty: the columns of the layer itself</source>
        <translation>Vide&#xa0;: les colonnes de la couche elle-même</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/statistical_form.py"/>
        <source>No column of figures: give a table of indicators, by code of commune or EPCI.</source>
        <translation>Aucune colonne de chiffres&#xa0;: donnez une table d’indicateurs, par code de commune ou d’EPCI.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/statistical_form.py"/>
        <source>Prepare the statistics</source>
        <translation>Préparer les statistiques</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/statistical_form.py"/>
        <location filename="../cohesion_plugin/processing/statistical_outputs.py"/>
        <location filename="../cohesion_plugin/processing/statistical_parameters.py"/>
        <source>Principal axes</source>
        <translation>Axes principaux</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/statistical_form.py"/>
        <source>Read the columns of a table</source>
        <translation>Lire les colonnes d’une table</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/statistical_form.py"/>
        <source>Reading the columns…</source>
        <translation>Lecture des colonnes…</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/gui/statistical_form.py"/>
        <source>Statistical classification, %n indicator(s)</source>
        <translation>
            <numerusform>Classification statistique, %n indicateur</numerusform>
            <numerusform>Classification statistique, %n indicateurs</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/statistical_form.py"/>
        <source>Table of indicators</source>
        <translation>Table d’indicateurs</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/statistical_form.py"/>
        <source>Tick at least two indicators.</source>
        <translation>Cochez au moins deux indicateurs.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/statistical_form.py"/>
        <location filename="../cohesion_plugin/gui/typology_page.py"/>
        <source>Typology – {}</source>
        <translation>Typologie – {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/statistical_indicators.py"/>
        <source>Filter the columns</source>
        <translation>Filtrer les colonnes</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/statistical_indicators.py"/>
        <source>Logarithm and rank tame indicators where a few territories are far from all others.</source>
        <translation>Le logarithme et le rang atténuent les indicateurs où quelques territoires sont loin de tous les autres.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/statistical_indicators.py"/>
        <source>More than {} % is missing.</source>
        <translation>Il en manque plus de {}&#xa0;%.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/statistical_indicators.py"/>
        <source>The same value everywhere: it can't tell classes apart.</source>
        <translation>La même valeur partout&#xa0;: elle ne peut pas distinguer de classes.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/statistical_indicators.py"/>
        <source>Transform</source>
        <translation>Transformation</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/statistical_indicators.py"/>
        <source>Transform of {}</source>
        <translation>Transformation de {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/statistical_options.py"/>
        <source>Consolidation</source>
        <translation>Consolidation</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/statistical_options.py"/>
        <source>Each class in one piece</source>
        <translation>Chaque classe d’un seul tenant</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/statistical_options.py"/>
        <source>First k-means</source>
        <translation>K-means préalable</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/statistical_options.py"/>
        <location filename="../cohesion_plugin/processing/statistical_parameters.py"/>
        <source>Made where rows are more than twice as many: the tree is then that of the prototypes.</source>
        <translation>Faite quand les lignes sont plus de deux fois plus nombreuses&#xa0;: l’arbre est alors celui des prototypes.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/statistical_options.py"/>
        <source>Number of classes</source>
        <translation>Nombre de classes</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/statistical_options.py"/>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/statistical_options.py"/>
        <source>Territories join only across shared borders.</source>
        <translation>Les territoires ne se joignent que par une frontière commune.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/statistical_options.py"/>
        <source>Weights</source>
        <translation>Pondération</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/statistical_options.py"/>
        <source>none: all count the same</source>
        <translation>aucune&#xa0;: tous comptent autant</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/statistical_options.py"/>
        <source>proposed</source>
        <translation>proposé</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/statistical_recipe.py"/>
        <source>As in the recipe {}</source>
        <translation>Comme dans la recette {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/statistical_recipe.py"/>
        <location filename="../cohesion_plugin/processing/compare_files.py"/>
        <location filename="../cohesion_plugin/processing/destinations.py"/>
        <location filename="../cohesion_plugin/processing/schematic_map_file.py"/>
        <location filename="../cohesion_plugin/processing/statistical_parameters.py"/>
        <location filename="../cohesion_plugin/processing/territory_booklet_collect.py"/>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/statistical_recipe.py"/>
        <source>Leave the recipe: choose freely again</source>
        <translation>Quitter la recette&#xa0;: choisir à nouveau librement</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/statistical_recipe.py"/>
        <source>Recipe: none</source>
        <translation>Recette&#xa0;: aucune</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/statistical_recipe.py"/>
        <source>Run the recipe of an earlier run again</source>
        <translation>Rejouer la recette d’un calcul précédent</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/statistical_recipe.py"/>
        <location filename="../cohesion_plugin/processing/statistical_parameters.py"/>
        <source>The recipe {} can't be read.</source>
        <translation>La recette {} ne peut pas être lue.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/table_chooser.py"/>
        <source>Choose a file: CSV, spreadsheet, dBase, GeoPackage</source>
        <translation>Choisir un fichier&#xa0;: CSV, classeur, dBase, GeoPackage</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/totals_view.py"/>
        <source>Each EPCI counts once in a ring, also where it lies in that ring of several centres.</source>
        <translation>Chaque EPCI compte une fois par couronne, même s’il est dans celle de plusieurs centres.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/totals_view.py"/>
        <source>Totals</source>
        <translation>Totaux</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/totals_view.py"/>
        <source>Totals per ring and legal nature</source>
        <translation>Totaux par couronne et nature juridique</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_actions.py"/>
        <source>Find where a class is</source>
        <translation>Trouver où se trouve une classe</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_actions.py"/>
        <source>Run it again.</source>
        <translation>Relancez-le.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_actions.py"/>
        <source>Save the recipe</source>
        <translation>Enregistrer la recette</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_actions.py"/>
        <source>The charts of this result are gone: they were temporary.</source>
        <translation>Les graphiques de ce résultat n’existent plus&#xa0;: ils étaient temporaires.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_actions.py"/>
        <source>The summary of this result was removed.</source>
        <translation>La synthèse de ce résultat a été retirée.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_actions.py"/>
        <source>recipe</source>
        <translation>recette</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_actions.py"/>
        <source>typology</source>
        <translation>typologie</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_bars.py"/>
        <source>Area</source>
        <translation>Surface</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_bars.py"/>
        <source>Shares of the classes</source>
        <translation>Parts des classes</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_bars.py"/>
        <source>{label}: {amount} ({share})</source>
        <translation>{label}&#xa0;: {amount} ({share})</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_bars.py"/>
        <source>{} communes</source>
        <translation>{} communes</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_bars.py"/>
        <source>{} km²</source>
        <translation>{} km²</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_chooser.py"/>
        <source>Communes or EPCI that are alike by their indicators: principal components, Ward's tree, k-means.</source>
        <translation>Des communes ou des EPCI qui se ressemblent par leurs indicateurs&#xa0;: composantes principales, arbre de Ward, k-means.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_chooser.py"/>
        <source>Ordered conditions on the columns: a commune takes the class of the first that fits.</source>
        <translation>Conditions ordonnées sur les colonnes&#xa0;: une commune prend la classe de la première qui convient.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_chooser.py"/>
        <location filename="../cohesion_plugin/gui/typology_page.py"/>
        <location filename="../cohesion_plugin/gui/typology_rule.py"/>
        <source>Own rules</source>
        <translation>Règles propres</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_chooser.py"/>
        <source>Statistical classification, by indicators</source>
        <translation>Classification statistique, par indicateurs</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_chooser.py"/>
        <location filename="../cohesion_plugin/gui/typology_dock.py"/>
        <location filename="../cohesion_plugin/gui/typology_page.py"/>
        <location filename="../cohesion_plugin/processing/classify_parameters.py"/>
        <source>Typology</source>
        <translation>Typologie</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_chooser.py"/>
        <source>{method} {year}</source>
        <translation>{method} {year}</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/gui/typology_compare.py"/>
        <source>%n commune(s) selected.</source>
        <translation>
            <numerusform>%n commune sélectionnée.</numerusform>
            <numerusform>%n communes sélectionnées.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_compare.py"/>
        <source>Change – {} → {}</source>
        <translation>Changement – {} → {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_compare.py"/>
        <source>Choose the column of classes, or run another typology and keep both results.</source>
        <translation>Choisissez la colonne des classes, ou lancez une autre typologie en gardant les deux résultats.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_compare.py"/>
        <source>Choose two different results, or two columns of classes.</source>
        <translation>Choisissez deux résultats différents, ou deux colonnes de classes.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_compare.py"/>
        <source>Copy or save the matrix</source>
        <translation>Copier ou enregistrer la matrice</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_compare.py"/>
        <source>Copy the matrix</source>
        <translation>Copier la matrice</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_compare.py"/>
        <source>Figures of the matrix</source>
        <translation>Chiffres de la matrice</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_compare.py"/>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_compare.py"/>
        <location filename="../cohesion_plugin/gui/typology_matrix.py"/>
        <location filename="../cohesion_plugin/processing/typology_change.py"/>
        <location filename="../cohesion_plugin/processing/typology_change_job.py"/>
        <source>Matrix of changes</source>
        <translation>Matrice des changements</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_compare.py"/>
        <source>Read the matrix</source>
        <translation>Lire la matrice</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_compare.py"/>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_compare.py"/>
        <source>Two classifications are needed: run a typology, or load a table of classes.</source>
        <translation>Il faut deux classifications&#xa0;: lancez une typologie, ou chargez une table de classes.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_compare.py"/>
        <source>changes</source>
        <translation>changements</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_compare_side.py"/>
        <location filename="../cohesion_plugin/processing/compare_parameters.py"/>
        <source>Column of classes</source>
        <translation>Colonne des classes</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_conversion.py"/>
        <source>Find the COG year of a layer</source>
        <translation>Trouver l’année COG d’une couche</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_conversion.py"/>
        <location filename="../cohesion_plugin/gui/typology_convert.py"/>
        <source>Prepare a conversion</source>
        <translation>Préparer une conversion</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_convert.py"/>
        <location filename="../cohesion_plugin/processing/convert_vintage.py"/>
        <source>COG year of the table</source>
        <translation>Année COG de la table</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_convert.py"/>
        <source>COG year wanted</source>
        <translation>Année COG voulue</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_convert.py"/>
        <source>Choose v_mvt_commune_2025.csv, or a later one, as Insee publishes it with the COG.</source>
        <translation>Choisissez v_mvt_commune_2025.csv, ou un plus récent, que l’Insee publie avec le COG.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_convert.py"/>
        <source>Convert</source>
        <translation>Convertir</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_convert.py"/>
        <source>Convert « {} »</source>
        <translation>Convertir «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_convert.py"/>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_convert.py"/>
        <source>If communes merge</source>
        <translation>Si des communes fusionnent</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_convert.py"/>
        <source>Insee's movements of communes</source>
        <translation>Mouvements de communes de l’Insee</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_convert.py"/>
        <source>Rule of « {} »</source>
        <translation>Règle de «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_convert.py"/>
        <source>Rules of the fields</source>
        <translation>Règles des champs</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_convert.py"/>
        <source>Save to</source>
        <translation>Enregistrer dans</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_convert.py"/>
        <source>Temporary layer</source>
        <translation>Couche temporaire</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_convert.py"/>
        <source>The movements go up to {last}; the codes of {year} are those of {wanted}.</source>
        <translation>Les mouvements vont jusqu’à {last}&#xa0;; les codes de {year} sont ceux de {wanted}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_convert.py"/>
        <source>The movements go up to {}: what changed since then will not be found.</source>
        <translation>Les mouvements vont jusqu’à {}&#xa0;: ce qui a changé depuis ne sera pas trouvé.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_convert.py"/>
        <source>by itself: names, départements</source>
        <translation>d’office (noms, départements)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_convert.py"/>
        <source>{name}, COG {year}</source>
        <translation>{name}, COG {year}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_files.py"/>
        <source>Another table: populations, indicators</source>
        <translation>Une autre table&#xa0;: populations, indicateurs</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_files.py"/>
        <source>As downloaded: drop files here, or choose them.</source>
        <translation>Tels que téléchargés&#xa0;: déposez les fichiers ici, ou choisissez-les.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_files.py"/>
        <source>Density grid</source>
        <translation>Grille de densité</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_files.py"/>
        <source>Functional areas, urban units</source>
        <translation>Aires d’attraction, unités urbaines</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_files.py"/>
        <source>Give: {}</source>
        <translation>Donnez&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_files.py"/>
        <source>{} Not needed by this typology.</source>
        <translation>{} Inutile pour cette typologie.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_group.py"/>
        <source>Département</source>
        <translation>Département</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_group.py"/>
        <source>Otherwise each run adds a group of layers to the project, and results can be compared.</source>
        <translation>Sinon, chaque calcul ajoute un groupe de couches au projet, et les résultats peuvent être comparés.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_group.py"/>
        <source>Summary by</source>
        <translation>Synthèse par</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_identify.py"/>
        <source>Read the class under the cursor</source>
        <translation>Lire la classe sous le curseur</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_identify.py"/>
        <source>There is no commune of the result here.</source>
        <translation>Il n’y a pas de commune du résultat ici.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_identify.py"/>
        <source>There is no result to read.</source>
        <translation>Il n’y a pas de résultat à lire.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_matrix.py"/>
        <source>{a} → {b}</source>
        <translation>{a} → {b}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_matrix.py"/>
        <source>{} of the communes of the first class</source>
        <translation>{} des communes de la première classe</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/gui/typology_need.py"/>
        <source> %n remark(s).</source>
        <translation>
            <numerusform> %n remarque.</numerusform>
            <numerusform> %n remarques.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_need.py"/>
        <source>Convert to COG {}…</source>
        <translation>Convertir vers COG {}…</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_need.py"/>
        <source>From the reference list.</source>
        <translation>D’après la liste de référence.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_need.py"/>
        <source>In the layer itself.</source>
        <translation>Dans la couche elle-même.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_need.py"/>
        <source>The codes of the layer are those of {}: communes have merged or come apart in between.</source>
        <translation>Les codes de la couche sont ceux de {}&#xa0;: entre-temps, des communes ont fusionné ou se sont séparées.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_need.py"/>
        <source>Without it: {}.</source>
        <translation>À défaut&#xa0;: {}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_need.py"/>
        <source>{} (needed)</source>
        <translation>{} (nécessaire)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_need.py"/>
        <source>{} (optional)</source>
        <translation>{} (facultatif)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_page.py"/>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_page.py"/>
        <location filename="../cohesion_plugin/gui/typology_rules.py"/>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_page.py"/>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_page.py"/>
        <source>Summary of classes</source>
        <translation>Synthèse des classes</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_page.py"/>
        <source>{typology} · {layer}</source>
        <translation>{typology} · {layer}</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/gui/typology_panel.py"/>
        <source>%n commune(s) without a class.</source>
        <translation>
            <numerusform>%n commune sans classe.</numerusform>
            <numerusform>%n communes sans classe.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_panel.py"/>
        <source>Compared.</source>
        <translation>Comparé.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_panel.py"/>
        <source>Converted: « {} » now takes the place of the file.</source>
        <translation>Conversion faite&#xa0;: «&#xa0;{}&#xa0;» prend la place du fichier.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_panel.py"/>
        <source>Every commune has a class.</source>
        <translation>Toutes les communes ont une classe.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_panel.py"/>
        <source>The layer « {} » was removed; its figures are closed.</source>
        <translation>La couche «&#xa0;{}&#xa0;» a été retirée&#xa0;; ses chiffres sont fermés.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_panel.py"/>
        <source>{communes} in {classes}</source>
        <translation>{communes} dans {classes}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_panel.py"/>
        <source>{whole}, {count} without a class.</source>
        <translation>{whole}, {count} sans classe.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_recogniser.py"/>
        <source>Prepare the reading of files</source>
        <translation>Préparer la lecture des fichiers</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_recogniser.py"/>
        <source>Recognise a file</source>
        <translation>Reconnaître un fichier</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_result.py"/>
        <source>No result yet. Choose a layer, a typology and its files, then run.</source>
        <translation>Pas encore de résultat. Choisissez une couche, une typologie et ses fichiers, puis lancez.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_result.py"/>
        <source>Read the selection</source>
        <translation>Lire la sélection</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_result.py"/>
        <source>Zoom to the selected communes, else to the whole result</source>
        <translation>Zoomer sur les communes sélectionnées, sinon sur tout le résultat</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_result.py"/>
        <source>{name} ({code}): {label}. {reason}</source>
        <translation>{name} ({code})&#xa0;: {label}. {reason}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_rule.py"/>
        <source>Add a rule, or load a file of rules.</source>
        <translation>Ajoutez une règle, ou chargez un fichier de règles.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_rule.py"/>
        <source>Choose a file of rules, each with a condition « expression ».</source>
        <translation>Choisissez un fichier de règles, chacune avec une condition «&#xa0;expression&#xa0;».</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_rule.py"/>
        <source>Rule {} needs a code and a condition.</source>
        <translation>La règle {} a besoin d’un code et d’une condition.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_rule.py"/>
        <source>The code of rule {} is taken: « {} ».</source>
        <translation>Le code de la règle {} est déjà pris&#xa0;: «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_rule.py"/>
        <source>The file {} is a typology without conditions: « {} ».</source>
        <translation>Le fichier {} est une typologie sans conditions&#xa0;: «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_rule.py"/>
        <source>The rules could not be saved to {}.</source>
        <translation>Les règles n’ont pas pu être enregistrées dans {}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_rule.py"/>
        <source>rule: {}</source>
        <translation>règle&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_rule_table.py"/>
        <source>Class {}</source>
        <translation>Classe {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_rule_table.py"/>
        <source>Colour of the class</source>
        <translation>Couleur de la classe</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_rule_table.py"/>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_rule_table.py"/>
        <source>Rules, in the order in which they apply</source>
        <translation>Règles, dans l’ordre où elles s’appliquent</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_rules.py"/>
        <source>Add a rule</source>
        <translation>Ajouter une règle</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_rules.py"/>
        <source>Apply the rule earlier</source>
        <translation>Appliquer la règle plus tôt</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_rules.py"/>
        <source>Apply the rule later</source>
        <translation>Appliquer la règle plus tard</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_rules.py"/>
        <source>Condition of the class</source>
        <translation>Condition de la classe</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_rules.py"/>
        <source>Count</source>
        <translation>Compter</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_rules.py"/>
        <source>Count the communes of each rule, those that several fit and those that none does</source>
        <translation>Compter les communes de chaque règle, celles qui en vérifient plusieurs et celles qui n’en vérifient aucune</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_rules.py"/>
        <source>Load rules from a file</source>
        <translation>Charger des règles depuis un fichier</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_rules.py"/>
        <source>Loaded: {name}, version {version}.</source>
        <translation>Chargé&#xa0;: {name}, version {version}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_rules.py"/>
        <source>Name of the typology</source>
        <translation>Nom de la typologie</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_rules.py"/>
        <source>Remove the rule</source>
        <translation>Retirer la règle</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_rules.py"/>
        <source>Save the rules</source>
        <translation>Enregistrer les règles</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_rules.py"/>
        <source>Save the rules to a file, to share them</source>
        <translation>Enregistrer les règles dans un fichier, pour les partager</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_rules.py"/>
        <source>Saved as version {version}: {path}</source>
        <translation>Enregistré en version {version}&#xa0;: {path}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_rules.py"/>
        <source>Write the condition with the expression builder</source>
        <translation>Écrire la condition avec le constructeur d’expressions</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_rules.py"/>
        <source>rules</source>
        <translation>regles</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_table.py"/>
        <location filename="../cohesion_plugin/processing/cooperation_themes_files.py"/>
        <location filename="../cohesion_plugin/processing/schematic_map_parameters.py"/>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_table.py"/>
        <source>Change {}</source>
        <translation>Changement {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_table.py"/>
        <source>km²</source>
        <translation>km²</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_tools.py"/>
        <source>All communes</source>
        <translation>Toutes les communes</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_tools.py"/>
        <source>Charts and recipe of the statistical typology</source>
        <translation>Graphiques et recette de la typologie statistique</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_tools.py"/>
        <source>Click a commune on the map to read its class and the reason</source>
        <translation>Cliquez sur une commune de la carte pour lire sa classe et le motif</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_tools.py"/>
        <source>Communes selected on the map</source>
        <translation>Communes sélectionnées sur la carte</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_tools.py"/>
        <source>Communes that the figures are of</source>
        <translation>Communes sur lesquelles portent les chiffres</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_tools.py"/>
        <source>Save the recipe…</source>
        <translation>Enregistrer la recette…</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_tools.py"/>
        <source>Select the communes of the class</source>
        <translation>Sélectionner les communes de la classe</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_tools.py"/>
        <source>Show the charts…</source>
        <translation>Voir les graphiques…</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_tools.py"/>
        <source>Show the communes of the class only</source>
        <translation>N’afficher que les communes de la classe</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_tools.py"/>
        <source>Show the number of communes in the legend</source>
        <translation>Afficher le nombre de communes dans la légende</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_tools.py"/>
        <source>Zoom to the class</source>
        <translation>Zoomer sur la classe</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_words.py"/>
        <source>Year {year}, {version}.</source>
        <translation>Année {year}, {version}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_words.py"/>
        <source>the area of each commune</source>
        <translation>la surface de chaque commune</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_words.py"/>
        <source>version {}</source>
        <translation>version {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_words.py"/>
        <source>{} %</source>
        <translation>{}&#xa0;%</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/typology_words.py"/>
        <source>{}.</source>
        <translation>{}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/gui/words.py"/>
        <source>{names} and {count} more</source>
        <translation>{names} et {count} autres</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/base.py"/>
        <source>Not enough memory. Close other programs or work on a part of the layer.</source>
        <translation>Mémoire insuffisante. Fermez d’autres programmes ou travaillez sur une partie de la couche.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/base.py"/>
        <source>QGIS started with a shapely that does not suit it: computing would make QGIS crash.</source>
        <translation>QGIS a démarré avec un shapely qui ne lui convient pas&#xa0;: un calcul le ferait planter.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/base.py"/>
        <source>Uninstall that shapely (pip uninstall shapely) and start QGIS again: the panel « Couronnes » then installs one beside the plugin.</source>
        <translation>Désinstallez ce shapely (pip uninstall shapely) et relancez QGIS&#xa0;: le panneau «&#xa0;Couronnes&#xa0;» en installe alors un à côté de l’extension.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/base.py"/>
        <source>shapely {} needs GEOS {}, QGIS has GEOS {}</source>
        <translation>shapely {} a besoin de GEOS {}, QGIS a GEOS {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/check_page.py"/>
        <source>Any print layout of the project, made by the plugin or not. It is not changed.</source>
        <translation>Toute mise en page du projet, faite par l’extension ou non. Elle n’est pas modifiée.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/check_page.py"/>
        <source>Check a page before export</source>
        <translation>Vérifier une page avant l’export</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/check_page.py"/>
        <source>Choose one of them.</source>
        <translation>Choisissez l’une d’elles.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/check_page.py"/>
        <source>Make a page first, or open its project.</source>
        <translation>Faites d’abord une page, ou ouvrez son projet.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/check_page.py"/>
        <source>Number of errors</source>
        <translation>Nombre d’erreurs</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/check_page.py"/>
        <source>Number of warnings</source>
        <translation>Nombre d’avertissements</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/check_page.py"/>
        <location filename="../cohesion_plugin/processing/check_page_job.py"/>
        <location filename="../cohesion_plugin/processing/map_page.py"/>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/check_page.py"/>
        <source>Print layout</source>
        <translation>Mise en page</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/check_page.py"/>
        <source>The project has no print layout to check.</source>
        <translation>Le projet n’a aucune mise en page à vérifier.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/check_page.py"/>
        <source>The project has no print layout « {} ».</source>
        <translation>Le projet n’a pas de mise en page «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/check_page.py"/>
        <source>page,layout,check,legend,sources,colour blind,greyscale,licence</source>
        <translation>page,mise en page,vérification,légende,sources,daltonisme,niveaux de gris,licence</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/check_page.py"/>
        <source>print layouts: {}</source>
        <translation>mises en page&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/check_page_job.py"/>
        <source>Checks of the page « {} » before export.</source>
        <translation>Vérification de la page «&#xa0;{}&#xa0;» avant l’export.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/classify_communes.py"/>
        <source>Classify communes by a typology</source>
        <translation>Classer les communes selon une typologie</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/classify_communes.py"/>
        <source>Summary by class</source>
        <translation>Synthèse par classe</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/classify_communes.py"/>
        <location filename="../cohesion_plugin/processing/classify_outputs.py"/>
        <location filename="../cohesion_plugin/processing/statistical_typology.py"/>
        <location filename="../cohesion_plugin/processing/typology_change.py"/>
        <location filename="../cohesion_plugin/processing/typology_change_job.py"/>
        <source>Typologies</source>
        <translation>Typologies</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/classify_communes.py"/>
        <source>typology,rural,urban,density,degree of urbanisation,catchment area,AAV,Insee,Eurostat,rules</source>
        <translation>typologie,rural,urbain,densité,degré d’urbanisation,aire d’attraction,AAV,Insee,Eurostat,règles</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/classify_expressions.py"/>
        <source>Correct it; the expression builder of QGIS checks conditions as you type.</source>
        <translation>Corrigez-la&#xa0;; le constructeur d’expressions de QGIS vérifie les conditions pendant la saisie.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/classify_expressions.py"/>
        <source>Correct the condition.</source>
        <translation>Corrigez la condition.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/classify_expressions.py"/>
        <source>Give the file that has them, or correct the condition.</source>
        <translation>Donnez le fichier qui les contient, ou corrigez la condition.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/classify_expressions.py"/>
        <source>The condition of the class « {} » can't be read.</source>
        <translation>La condition de la classe «&#xa0;{}&#xa0;» ne peut pas être lue.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/classify_expressions.py"/>
        <source>The condition of the class « {} » fails for every commune.</source>
        <translation>La condition de la classe «&#xa0;{}&#xa0;» échoue pour toutes les communes.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/classify_expressions.py"/>
        <source>The condition of the class « {} » names columns that neither the layer nor the files have.</source>
        <translation>La condition de la classe «&#xa0;{}&#xa0;» nomme des colonnes que n’ont ni la couche ni les fichiers.</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/processing/classify_expressions.py"/>
        <source>The condition of « {} » fails for %n commune(s) ({}):</source>
        <translation>
            <numerusform>La condition de «&#xa0;{}&#xa0;» échoue pour %n commune ({})&#xa0;:</numerusform>
            <numerusform>La condition de «&#xa0;{}&#xa0;» échoue pour %n communes ({})&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/classify_expressions.py"/>
        <source>alike: {}</source>
        <translation>proches&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/classify_job.py"/>
        <location filename="../cohesion_plugin/processing/ring_job.py"/>
        <source>Choose another column, or none to have it recognised.</source>
        <translation>Choisissez une autre colonne, ou aucune pour qu’elle soit reconnue.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/classify_job.py"/>
        <location filename="../cohesion_plugin/processing/cooperation_links_job.py"/>
        <location filename="../cohesion_plugin/processing/ring_job.py"/>
        <location filename="../cohesion_plugin/processing/schematic_map_job.py"/>
        <source>Load one, for example IGN's ADMIN EXPRESS, and choose it.</source>
        <translation>Chargez-en une, par exemple ADMIN EXPRESS de l’IGN, et choisissez-la.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/classify_job.py"/>
        <location filename="../cohesion_plugin/processing/compare_job.py"/>
        <source>No layer of communes was given.</source>
        <translation>Aucune couche de communes n’a été donnée.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/classify_job.py"/>
        <location filename="../cohesion_plugin/processing/ring_job.py"/>
        <location filename="../cohesion_plugin/processing/schematic_map_job.py"/>
        <source>The layer « {} » has no column « {} ».</source>
        <translation>La couche «&#xa0;{}&#xa0;» n’a pas de colonne «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/classify_outputs.py"/>
        <source>Summary: {}</source>
        <translation>Synthèse&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/classify_parameters.py"/>
        <source>Another published table</source>
        <translation>Une autre table publiée</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/classify_parameters.py"/>
        <source>As downloaded: fichier_diffusion_AAAA.xlsx, or an older grid.</source>
        <translation>Telle que téléchargée&#xa0;: fichier_diffusion_AAAA.xlsx, ou une grille plus ancienne.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/classify_parameters.py"/>
        <source>Centralités, ruralités, massifs, populations of several years, comparateur…</source>
        <translation>Centralités, ruralités, massifs, populations de plusieurs années, comparateur…</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/classify_parameters.py"/>
        <source>Change of population between (years)</source>
        <translation>Évolution de la population entre (années)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/classify_parameters.py"/>
        <location filename="../cohesion_plugin/processing/cooperation_links_parameters.py"/>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>Column of EPCI SIREN</source>
        <translation>Colonne des SIREN d’EPCI</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/classify_parameters.py"/>
        <location filename="../cohesion_plugin/processing/cooperation_links_parameters.py"/>
        <location filename="../cohesion_plugin/processing/disparities_parameters.py"/>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <location filename="../cohesion_plugin/processing/statistical_parameters.py"/>
        <source>Column of codes</source>
        <translation>Colonne des codes</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/classify_parameters.py"/>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>Column of names</source>
        <translation>Colonne des noms</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/classify_parameters.py"/>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>Column of population</source>
        <translation>Colonne de population</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/classify_parameters.py"/>
        <source>Commuting (Insee)</source>
        <translation>Navettes domicile-travail (Insee)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/classify_parameters.py"/>
        <source>Density grid (Insee)</source>
        <translation>Grille de densité (Insee)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/classify_parameters.py"/>
        <source>Example: 2011, 2022</source>
        <translation>Exemple&#xa0;: 2011, 2022</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/classify_parameters.py"/>
        <source>Functional areas or urban units (Insee)</source>
        <translation>Aires d’attraction ou unités urbaines (Insee)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/classify_parameters.py"/>
        <source>Give it in « Your own rules or typology (JSON) », or choose a typology.</source>
        <translation>Donnez-le dans «&#xa0;Vos règles ou votre typologie (JSON)&#xa0;», ou choisissez une typologie.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/classify_parameters.py"/>
        <source>In its place: a list of {code, label, colour, definition, expression}; the first that fits wins.</source>
        <translation>À sa place&#xa0;: une liste de {code, label, colour, definition, expression}&#xa0;; la première qui convient l’emporte.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/classify_parameters.py"/>
        <source>Polygons of communes of any year; for Eurostat 1991, of any country. Columns are recognised by themselves.</source>
        <translation>Polygones de communes de toute année&#xa0;; pour Eurostat 1991, de tout pays. Les colonnes sont reconnues d’elles-mêmes.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/classify_parameters.py"/>
        <location filename="../cohesion_plugin/processing/cooperation_themes.py"/>
        <location filename="../cohesion_plugin/processing/cooperation_themes_parameters.py"/>
        <location filename="../cohesion_plugin/processing/map_page_parameters.py"/>
        <source>Scripts may give the id: {}.</source>
        <translation>Les scripts peuvent donner l’identifiant&#xa0;: {}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/classify_parameters.py"/>
        <source>Summary by group</source>
        <translation>Synthèse par groupe</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/classify_parameters.py"/>
        <source>The AAV2020 workbook or the « table d'appartenance ».</source>
        <translation>Le classeur AAV2020 ou la «&#xa0;table d’appartenance&#xa0;».</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/classify_parameters.py"/>
        <source>Your own rules need a file.</source>
        <translation>Vos règles demandent un fichier.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/classify_parameters.py"/>
        <source>Your own rules or typology (JSON)</source>
        <translation>Vos règles ou votre typologie (JSON)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/classify_parameters.py"/>
        <source>base-flux-mobilite-domicile-lieu-travail: splits strong and weak influence.</source>
        <translation>base-flux-mobilite-domicile-lieu-travail&#xa0;: départage forte et faible influence.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/classify_parameters.py"/>
        <source>epci, departement, or a column of the layer: the summary then also has one line per group and class.</source>
        <translation>epci, departement, ou une colonne de la couche&#xa0;: la synthèse a alors aussi une ligne par groupe et par classe.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/classify_parameters.py"/>
        <source>« {} » is not a pair of years.</source>
        <translation>«&#xa0;{}&#xa0;» n’est pas un couple d’années.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/compare_files.py"/>
        <source>Ask for fewer territories or indicators, or for the tables alone.</source>
        <translation>Demandez moins de territoires ou d’indicateurs, ou les tables seules.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/compare_files.py"/>
        <source>The figures have more rows than a sheet of a workbook holds.</source>
        <translation>Les chiffres ont plus de lignes que n’en tient une feuille de classeur.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/compare_files.py"/>
        <location filename="../cohesion_plugin/processing/destinations.py"/>
        <location filename="../cohesion_plugin/processing/schematic_map_file.py"/>
        <location filename="../cohesion_plugin/processing/territory_booklet_collect.py"/>
        <source>The file {} is an input of this computation, so it can't be replaced.</source>
        <translation>Le fichier {} est une entrée de ce calcul, il ne peut donc pas être remplacé.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/compare_files.py"/>
        <source>Use .xlsx or .ods.</source>
        <translation>Prenez .xlsx ou .ods.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/compare_files.py"/>
        <source>{} is not the name of a workbook.</source>
        <translation>{} n’est pas un nom de classeur.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/compare_job.py"/>
        <location filename="../cohesion_plugin/processing/disparities.py"/>
        <source>Install it beside QGIS.</source>
        <translation>Installez-le à côté de QGIS.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/compare_job.py"/>
        <source>Load one, such as IGN's ADMIN EXPRESS, and choose it.</source>
        <translation>Chargez-en une, par exemple ADMIN EXPRESS (IGN), et choisissez-la.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/compare_job.py"/>
        <source>The Python package scipy is missing: the comparison of territories needs it.</source>
        <translation>Le paquet Python scipy manque&#xa0;: la comparaison de territoires en a besoin.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/compare_outputs.py"/>
        <location filename="../cohesion_plugin/processing/compare_parameters.py"/>
        <source>Compared territories</source>
        <translation>Territoires comparés</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/compare_outputs.py"/>
        <location filename="../cohesion_plugin/processing/cooperation_summary.py"/>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/compare_outputs.py"/>
        <source>Territories compared</source>
        <translation>Territoires, indicateurs en colonnes</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/compare_parameters.py"/>
        <source>A JSON file: id, label, numerator, denominator, aggregation, as in the help.</source>
        <translation>Un fichier JSON&#xa0;: id, label, numerator, denominator, aggregation, comme dans l’aide.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/compare_parameters.py"/>
        <source>Choose the tables again.</source>
        <translation>Choisissez de nouveau les tables.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/compare_parameters.py"/>
        <source>Figures, one row for each</source>
        <translation>Chiffres, une ligne pour chacun</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/compare_parameters.py"/>
        <source>Figures, one row per territory</source>
        <translation>Chiffres, une ligne par territoire</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/compare_parameters.py"/>
        <source>Ids, with years where wanted: taux_vacance, densite@2018, evolution_population@2013-2018. Empty: all that are recognised in the tables.</source>
        <translation>Des identifiants, avec l’année si besoin&#xa0;: taux_vacance, densite@2018, evolution_population@2013-2018. Vide&#xa0;: tous ceux que les tables permettent.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/compare_parameters.py"/>
        <source>Indicators, separated by commas</source>
        <translation>Indicateurs, séparés par des virgules</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/compare_parameters.py"/>
        <source>Items between semicolons: epci:243700754; ring:243700754/1; epci:* in ring:243700754/1; dep:37; reg:24; communes:37261,37050; My area = epci:243700754 + communes:37131; class:* in reg:24; France; metro.</source>
        <translation>Des éléments entre points-virgules&#xa0;: epci:243700754; couronne:243700754/1; epci:* dans couronne:243700754/1; dep:37; reg:24; communes:37261,37050; Mon pays = epci:243700754 + communes:37131; classe:* dans reg:24; France; hexagone.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/compare_parameters.py"/>
        <source>Layers or files as published (comparateur, dossier complet, Melodi…), joined by code. Of a column that several have, the first table counts. The columns of the communes' layer count too, last.</source>
        <translation>Couches ou fichiers tels que publiés (comparateur, dossier complet, Melodi…), joints par code. D’une colonne que plusieurs ont, la première table compte. Les colonnes de la couche de communes comptent aussi, en dernier.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/compare_parameters.py"/>
        <source>Made by « Classify communes by a typology », a published typology, or the sub-spaces of a schematic map; for class:… in the selection.</source>
        <translation>Faites par «&#xa0;Classer les communes selon une typologie&#xa0;», une typologie publiée, ou les sous-espaces d’une carte schématique&#xa0;; pour classe:… dans la sélection.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/compare_parameters.py"/>
        <source>Made by « Rings of EPCI around métropoles »; for ring:… in the selection.</source>
        <translation>Faites par «&#xa0;Couronnes d’EPCI autour des métropoles&#xa0;»&#xa0;; pour couronne:… dans la sélection.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/compare_parameters.py"/>
        <source>Movements of communes (Insee)</source>
        <translation>Mouvements de communes (Insee)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/compare_parameters.py"/>
        <source>One of the tables is empty.</source>
        <translation>L’une des tables est vide.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/compare_parameters.py"/>
        <source>Tables of communes or EPCI, with figures</source>
        <translation>Tables de communes ou d’EPCI, avec des chiffres</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/compare_parameters.py"/>
        <location filename="../cohesion_plugin/processing/cooperation_themes.py"/>
        <location filename="../cohesion_plugin/processing/territory_booklet_parameters.py"/>
        <source>Workbook</source>
        <translation>Classeur</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/compare_parameters.py"/>
        <location filename="../cohesion_plugin/processing/territory_booklet_parameters.py"/>
        <source>Workbooks (*.xlsx *.ods)</source>
        <translation>Classeurs (*.xlsx *.ods)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/compare_parameters.py"/>
        <source>Written the same way; several between semicolons. Empty: none.</source>
        <translation>S’écrit de même&#xa0;; plusieurs entre points-virgules. Vide&#xa0;: aucune.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/compare_parameters.py"/>
        <source>Your own indicators</source>
        <translation>Vos indicateurs</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/compare_parameters.py"/>
        <source>v_mvt_commune_….csv as published: tables of another year of communes are then carried to those compared. Without it they are taken as they are, and the report says so.</source>
        <translation>v_mvt_commune_….csv tel que publié&#xa0;: les tables de communes d’une autre année sont alors portées à celles que l’on compare. Sans lui, elles sont prises telles quelles, et le rapport le dit.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/compare_territories.py"/>
        <location filename="../cohesion_plugin/processing/convert_vintage.py"/>
        <location filename="../cohesion_plugin/processing/cooperation_links.py"/>
        <location filename="../cohesion_plugin/processing/cooperation_summary_parameters.py"/>
        <location filename="../cohesion_plugin/processing/layers_algorithm.py"/>
        <location filename="../cohesion_plugin/processing/schematic_map.py"/>
        <location filename="../cohesion_plugin/processing/territory_booklet.py"/>
        <source>Method sentence</source>
        <translation>Phrase de méthode</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/compare_territories.py"/>
        <source>comparison,indicator,index 100,reference,rank,EPCI,ring,ratio,benchmark,profile</source>
        <translation>comparaison,indicateur,indice 100,référence,rang,EPCI,couronne,ratio,portrait,profil</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/convert_vintage.py"/>
        <source>COG,vintage,commune,merge,passage table,movements,commune nouvelle,SIREN,EPCI</source>
        <translation>COG,millésime,commune,fusion,table de passage,mouvements,commune nouvelle,SIREN,EPCI</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/convert_vintage.py"/>
        <source>Convert a table to another COG year</source>
        <translation>Convertir une table vers une autre année COG</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/convert_vintage.py"/>
        <source>Converted table</source>
        <translation>Table convertie</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/convert_vintage.py"/>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/convert_vintage.py"/>
        <source>What the conversion touched</source>
        <translation>Ce que la conversion a touché</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/convert_vintage_job.py"/>
        <source>Choose a table with codes of communes or EPCI.</source>
        <translation>Choisissez une table avec des codes de communes ou d’EPCI.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/convert_vintage_job.py"/>
        <source>No table was given.</source>
        <translation>Aucune table n’a été donnée.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/convert_vintage_outputs.py"/>
        <source>Table of {}</source>
        <translation>Table de {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/convert_vintage_outputs.py"/>
        <source>What the conversion touched, {} to {}</source>
        <translation>Ce que la conversion a touché, de {} à {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/convert_vintage_parameters.py"/>
        <source>A table with codes and a population, of any COG year; best of the year in which the communes stand apart.</source>
        <translation>Une table avec des codes et une population, de toute année COG&#xa0;; de préférence celle où les communes sont séparées.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/convert_vintage_parameters.py"/>
        <source>Amounts: added up too, but divided without rounding.</source>
        <translation>Montants&#xa0;: additionnés aussi, mais divisés sans arrondi.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/convert_vintage_parameters.py"/>
        <source>COG year of the table (0: found from its codes)</source>
        <translation>Année COG de la table (0&#xa0;: trouvée d’après ses codes)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/convert_vintage_parameters.py"/>
        <source>COG year wanted (0: last of the movement file)</source>
        <translation>Année COG voulue (0&#xa0;: la dernière du fichier des mouvements)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/convert_vintage_parameters.py"/>
        <source>Classes of merged communes</source>
        <translation>Classes des communes fusionnées</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/convert_vintage_parameters.py"/>
        <source>Codes of communes, or SIREN of EPCI; lost leading zeros are restored.</source>
        <translation>Codes de communes, ou SIREN d’EPCI&#xa0;; les zéros initiaux perdus sont rétablis.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/convert_vintage_parameters.py"/>
        <source>Counts. Divided by population where a commune comes apart; whole numbers stay whole, totals are kept.</source>
        <translation>Effectifs. Divisés selon la population là où une commune se sépare&#xa0;; les entiers restent entiers, les totaux sont conservés.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/convert_vintage_parameters.py"/>
        <source>Earlier or later than that of the table. A merged commune that comes apart is divided by population.</source>
        <translation>Antérieure ou postérieure à celle de la table. Une commune fusionnée qui se sépare est divisée selon la population.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/convert_vintage_parameters.py"/>
        <source>Empty: the population of the table, else that of the populations given, else of the reference list.</source>
        <translation>Vide&#xa0;: la population de la table, sinon celle des populations données, sinon de la liste de référence.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/convert_vintage_parameters.py"/>
        <source>Field of codes (empty: recognised)</source>
        <translation>Champ des codes (vide&#xa0;: reconnu)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/convert_vintage_parameters.py"/>
        <source>Fields to add up</source>
        <translation>Champs à additionner</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/convert_vintage_parameters.py"/>
        <source>Fields to average</source>
        <translation>Champs à moyenner</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/convert_vintage_parameters.py"/>
        <source>Fields to divide by population</source>
        <translation>Champs à diviser selon la population</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/convert_vintage_parameters.py"/>
        <source>Fields to keep</source>
        <translation>Champs à garder</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/convert_vintage_parameters.py"/>
        <source>Insee's movements of communes (not needed for EPCI)</source>
        <translation>Mouvements de communes de l’Insee (inutile pour les EPCI)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/convert_vintage_parameters.py"/>
        <source>One row per commune (COG) or per EPCI (SIREN). Outlines are united where communes merge.</source>
        <translation>Une ligne par commune (COG) ou par EPCI (SIREN). Les contours sont réunis là où des communes fusionnent.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/convert_vintage_parameters.py"/>
        <source>Populations to divide communes by (empty: reference list)</source>
        <translation>Populations pour diviser les communes (vide&#xa0;: liste de référence)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/convert_vintage_parameters.py"/>
        <source>Rates, medians, means: weighted mean.</source>
        <translation>Taux, médianes, moyennes&#xa0;: moyenne pondérée.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/convert_vintage_parameters.py"/>
        <source>State on 1 January of that year.</source>
        <translation>État au 1er janvier de cette année.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/convert_vintage_parameters.py"/>
        <source>Table or layer of communes or EPCI</source>
        <translation>Table ou couche de communes ou d’EPCI</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/convert_vintage_parameters.py"/>
        <source>Value of the commune that keeps its code, else of the largest.</source>
        <translation>Valeur de la commune qui garde son code, sinon de la plus grande.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/convert_vintage_parameters.py"/>
        <source>Weight of the averages (empty: population)</source>
        <translation>Poids des moyennes (vide&#xa0;: population)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/convert_vintage_parameters.py"/>
        <source>class of the largest commune</source>
        <translation>classe de la plus grande commune</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/convert_vintage_parameters.py"/>
        <source>v_mvt_commune_2025.csv or an older one, as Insee publishes it with the code officiel géographique.</source>
        <translation>v_mvt_commune_2025.csv ou un plus ancien, tel que l’Insee le publie avec le code officiel géographique.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/convert_vintage_parameters.py"/>
        <location filename="../cohesion_plugin/processing/cooperation_links_parameters.py"/>
        <location filename="../cohesion_plugin/processing/cooperation_themes_parameters.py"/>
        <location filename="../cohesion_plugin/processing/map_page_parameters.py"/>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <location filename="../cohesion_plugin/processing/schematic_map_request.py"/>
        <source>values: {}</source>
        <translation>valeurs&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/convert_vintage_parameters.py"/>
        <source>« mixte » where classes differ</source>
        <translation>«&#xa0;mixte&#xa0;» là où les classes diffèrent</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/convert_vintage_parameters.py"/>
        <location filename="../cohesion_plugin/processing/cooperation_links_parameters.py"/>
        <location filename="../cohesion_plugin/processing/cooperation_themes_parameters.py"/>
        <location filename="../cohesion_plugin/processing/map_page_parameters.py"/>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <location filename="../cohesion_plugin/processing/schematic_map_request.py"/>
        <source>« {} » is no value of {}.</source>
        <translation>«&#xa0;{}&#xa0;» n’est pas une valeur de {}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/cooperation_coverage.py"/>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>Commuting: flow table</source>
        <translation>Navettes&#xa0;: table des flux</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/cooperation_coverage.py"/>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/cooperation_coverage.py"/>
        <location filename="../cohesion_plugin/processing/cooperation_coverage_job.py"/>
        <source>Coverage of the rings by agreements</source>
        <translation>Couverture des couronnes par les accords</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/cooperation_coverage.py"/>
        <source>What if</source>
        <translation>Et si</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/cooperation_coverage.py"/>
        <source>cooperation,coverage,ring,reciprocity contract,what if,commuting,scenario</source>
        <translation>coopération,couverture,couronne,contrat de réciprocité,et si,navettes,scénario</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/cooperation_coverage_job.py"/>
        <source>No layer of rings was given.</source>
        <translation>Aucune couche de couronnes n’a été donnée.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/cooperation_coverage_job.py"/>
        <source>What agreements cover: what if</source>
        <translation>Ce que couvrent les accords&#xa0;: et si</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/cooperation_filters_parameters.py"/>
        <location filename="../cohesion_plugin/processing/cooperation_summary_parameters.py"/>
        <source>Choose among them, or leave empty for all.</source>
        <translation>Choisissez parmi eux, ou laissez vide pour tous.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/cooperation_filters_parameters.py"/>
        <source>Codes of the register: contrat_reciprocite, convention, charte…</source>
        <translation>Codes du registre&#xa0;: contrat_reciprocite, convention, charte…</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/cooperation_filters_parameters.py"/>
        <source>Kinds of agreement: codes separated by commas (empty: all)</source>
        <translation>Natures d’accord&#xa0;: codes séparés par des virgules (vide&#xa0;: toutes)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/cooperation_filters_parameters.py"/>
        <source>Only agreements with all of these words in their title, parties, themes, kind or SIREN.</source>
        <translation>Seulement les accords qui ont tous ces mots dans leur intitulé, leurs parties, leurs thèmes, leur nature ou leurs SIREN.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/cooperation_filters_parameters.py"/>
        <source>Only agreements with one of these themes.</source>
        <translation>Seulement les accords qui ont l’un de ces thèmes.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/cooperation_filters_parameters.py"/>
        <location filename="../cohesion_plugin/processing/cooperation_links_parameters.py"/>
        <source>Themes: codes separated by commas (empty: all)</source>
        <translation>Thèmes&#xa0;: codes séparés par des virgules (vide&#xa0;: tous)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/cooperation_filters_parameters.py"/>
        <source>Words to look for (empty: all)</source>
        <translation>Mots cherchés (vide&#xa0;: tous les accords)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/cooperation_filters_parameters.py"/>
        <source>« {} » is no kind of agreement of this register.</source>
        <translation>«&#xa0;{}&#xa0;» n’est pas une nature d’accord de ce registre.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/cooperation_filters_parameters.py"/>
        <source>« {} » is no theme of this register.</source>
        <translation>«&#xa0;{}&#xa0;» n’est pas un thème de ce registre.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/cooperation_links.py"/>
        <location filename="../cohesion_plugin/processing/cooperation_links_outputs.py"/>
        <source>Commitments of each side</source>
        <translation>Engagements de chaque côté</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/cooperation_links.py"/>
        <location filename="../cohesion_plugin/processing/cooperation_links_outputs.py"/>
        <source>Links between parties</source>
        <translation>Liens entre les parties</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/cooperation_links.py"/>
        <source>Links between parties to cooperations</source>
        <translation>Liens entre les parties aux coopérations</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/cooperation_links.py"/>
        <location filename="../cohesion_plugin/processing/cooperation_links_outputs.py"/>
        <source>Pictograms of the themes</source>
        <translation>Pictogrammes des thèmes</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/cooperation_links.py"/>
        <location filename="../cohesion_plugin/processing/cooperation_links_outputs.py"/>
        <source>Places of the parties</source>
        <translation>Lieux des parties</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/cooperation_links.py"/>
        <source>cooperation,reciprocity contract,agreement,link,arrow,EPCI,métropole,map</source>
        <translation>coopération,contrat de réciprocité,accord,lien,flèche,EPCI,métropole,carte</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/cooperation_links_job.py"/>
        <location filename="../cohesion_plugin/processing/disparities_job.py"/>
        <location filename="../cohesion_plugin/processing/ring_job.py"/>
        <source>No layer of communes or EPCI was given.</source>
        <translation>Aucune couche de communes ou d’EPCI n’est donnée.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/cooperation_links_job.py"/>
        <source>Register of cooperations: {}</source>
        <translation>Registre des coopérations&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/cooperation_links_job.py"/>
        <location filename="../cohesion_plugin/processing/ring_job.py"/>
        <location filename="../cohesion_plugin/processing/schematic_map_request.py"/>
        <source>« {} » is a table without shapes.</source>
        <translation>«&#xa0;{}&#xa0;» est une table sans formes.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/cooperation_links_parameters.py"/>
        <source>A line around the parties</source>
        <translation>Un trait autour des parties</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/cooperation_links_parameters.py"/>
        <source>Agreements in force or planned on that day. Leave it empty for QGIS's temporal controller.</source>
        <translation>Accords en vigueur ou en projet ce jour-là. À laisser vide pour le contrôleur temporel de QGIS.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/cooperation_links_parameters.py"/>
        <source>Agreements of three parties or more</source>
        <translation>Accords à trois parties ou plus</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/cooperation_links_parameters.py"/>
        <source>Agreements with one of these themes; their colour is then chosen among these.</source>
        <translation>Accords qui ont un de ces thèmes&#xa0;; leur couleur est alors choisie parmi ceux-ci.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/cooperation_links_parameters.py"/>
        <source>An agreement with one centre is drawn as links from that centre in any case.</source>
        <translation>Un accord qui a un seul centre est dessiné par des liens partant de ce centre, dans tous les cas.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/cooperation_links_parameters.py"/>
        <source>By a SIREN column, else by where they lie. Without them, links end where each EPCI is widest.</source>
        <translation>Par une colonne SIREN, sinon par leur position. Sans eux, les liens vont là où chaque EPCI est le plus large.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/cooperation_links_parameters.py"/>
        <location filename="../cohesion_plugin/processing/cooperation_summary_parameters.py"/>
        <source>Centres: SIREN separated by commas (empty: all)</source>
        <translation>Centres&#xa0;: SIREN séparés par des virgules (vide&#xa0;: tous)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/cooperation_links_parameters.py"/>
        <source>Codes of the register: projet, active, echue, renouvelee, abandonnee.</source>
        <translation>Codes du registre&#xa0;: projet, active, echue, renouvelee, abandonnee.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/cooperation_links_parameters.py"/>
        <source>Colour of links</source>
        <translation>Couleur des liens</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/cooperation_links_parameters.py"/>
        <source>Colour of parties</source>
        <translation>Couleur des parties</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/cooperation_links_parameters.py"/>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <location filename="../cohesion_plugin/processing/schematic_map_parameters.py"/>
        <source>Communes or EPCI</source>
        <translation>Communes ou EPCI</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/cooperation_links_parameters.py"/>
        <source>Date (2020-05-01; empty: agreements of all times)</source>
        <translation>Date (2020-05-01&#xa0;; vide&#xa0;: accords de tous les temps)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/cooperation_links_parameters.py"/>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>EPCI of each commune: table (DGCL, Insee, Banatic)</source>
        <translation>EPCI de chaque commune&#xa0;: table (DGCL, Insee, Banatic)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/cooperation_links_parameters.py"/>
        <source>Main group of themes</source>
        <translation>Groupe de thèmes principal</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/cooperation_links_parameters.py"/>
        <source>Main theme</source>
        <translation>Thème principal</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/cooperation_links_parameters.py"/>
        <source>Number of agreements</source>
        <translation>Nombre d’accords</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/cooperation_links_parameters.py"/>
        <source>One colour</source>
        <translation>Une seule couleur</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/cooperation_links_parameters.py"/>
        <source>Only agreements that these are party to; their links start from them.</source>
        <translation>Seulement les accords auxquels ils sont parties&#xa0;; les liens partent d’eux.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/cooperation_links_parameters.py"/>
        <source>Points where links end (seats)</source>
        <translation>Points où aboutissent les liens (sièges)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/cooperation_links_parameters.py"/>
        <source>Polygons of EPCI, or of communes, which are then merged by EPCI. Columns are recognised by themselves.</source>
        <translation>Polygones d’EPCI, ou de communes, alors fusionnées par EPCI. Les colonnes sont reconnues toutes seules.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/cooperation_links_parameters.py"/>
        <source>Star: a link from each party to a middle point</source>
        <translation>Étoile&#xa0;: un lien de chaque partie vers un point central</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/cooperation_links_parameters.py"/>
        <source>Statuses: codes separated by commas (empty: all)</source>
        <translation>Statuts&#xa0;: codes séparés par des virgules (vide&#xa0;: tous)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/cooperation_links_parameters.py"/>
        <source>Write a day, for example 2020-05-01 or 01/05/2020.</source>
        <translation>Écrivez un jour, par exemple 2020-05-01 ou 01/05/2020.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/cooperation_links_parameters.py"/>
        <source>« {} » is not a day.</source>
        <translation>«&#xa0;{}&#xa0;» n’est pas un jour.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/cooperation_summary.py"/>
        <location filename="../cohesion_plugin/processing/cooperation_summary_job.py"/>
        <source>Census of the cooperations</source>
        <translation>Recensement des coopérations</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/cooperation_summary.py"/>
        <source>cooperation,register,census,summary,themes,ring,reciprocity contract</source>
        <translation>coopération,registre,recensement,bilan,thèmes,couronne,contrat de réciprocité</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/cooperation_summary_job.py"/>
        <source>The register has no agreement.</source>
        <translation>Le registre n’a aucun accord.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/cooperation_summary_parameters.py"/>
        <source>2026-11-20, 20/11/2026; a month or a year is taken at its end. Empty: the statuses of the register.</source>
        <translation>2026-11-20, 20/11/2026&#xa0;; un mois ou une année est pris à sa fin. Vide&#xa0;: les statuts du registre.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/cooperation_summary_parameters.py"/>
        <source>Codes: projet, active, echue, renouvelee, abandonnee, a_venir, or your own. Empty: all; with a date, those in force or planned.</source>
        <translation>Codes&#xa0;: projet, active, echue, renouvelee, abandonnee, a_venir, ou les vôtres. Vide&#xa0;: tous&#xa0;; avec une date, ceux qui sont en vigueur ou en projet.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/cooperation_summary_parameters.py"/>
        <source>Example: 2026-11-20, 20/11/2026, 2026.</source>
        <translation>Exemple&#xa0;: 2026-11-20, 20/11/2026, 2026.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/cooperation_summary_parameters.py"/>
        <source>Made by « Rings of EPCI around métropoles ».</source>
        <translation>Faites par «&#xa0;Couronnes d’EPCI autour des métropoles&#xa0;».</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/cooperation_summary_parameters.py"/>
        <source>On (date)</source>
        <translation>À la date du</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/cooperation_summary_parameters.py"/>
        <source>Only agreements that these are party to.</source>
        <translation>Seulement les accords auxquels ils sont parties.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/cooperation_summary_parameters.py"/>
        <source>Statuses, separated by commas</source>
        <translation>Statuts, séparés par des virgules</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/cooperation_summary_parameters.py"/>
        <source>« {} » is no status of this register.</source>
        <translation>«&#xa0;{}&#xa0;» n’est pas un statut de ce registre.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/cooperation_summary_parameters.py"/>
        <source>« {} » is not a date.</source>
        <translation>«&#xa0;{}&#xa0;» n’est pas une date.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/cooperation_themes.py"/>
        <source>Group of themes</source>
        <translation>Groupe de thèmes</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/cooperation_themes.py"/>
        <source>One column per</source>
        <translation>Une colonne par</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/cooperation_themes.py"/>
        <source>The same for reading: labels for columns, nothing where there is no agreement.</source>
        <translation>Le même, pour être lu&#xa0;: des libellés pour colonnes, rien là où il n’y a pas d’accord.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/cooperation_themes.py"/>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/cooperation_themes.py"/>
        <source>Themes of the cooperations by EPCI</source>
        <translation>Thèmes des coopérations par EPCI</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/cooperation_themes.py"/>
        <location filename="../cohesion_plugin/processing/export_cooperations.py"/>
        <source>Workbook (*.xlsx)</source>
        <translation>Classeur (*.xlsx)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/cooperation_themes.py"/>
        <source>cooperation,theme,matrix,crosstab,EPCI,reciprocity contract</source>
        <translation>coopération,thème,matrice,tableau croisé,EPCI,contrat de réciprocité</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/cooperation_themes_files.py"/>
        <source>Choose a name that ends in {}.</source>
        <translation>Choisissez un nom qui finit par {}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/cooperation_themes_files.py"/>
        <location filename="../cohesion_plugin/processing/destinations.py"/>
        <location filename="../cohesion_plugin/processing/map_page_collect.py"/>
        <source>Give each a file of its own.</source>
        <translation>Donnez à chacun son propre fichier.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/cooperation_themes_files.py"/>
        <source>The file {} has not the suffix {}.</source>
        <translation>Le fichier {} n’a pas l’extension {}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/cooperation_themes_files.py"/>
        <location filename="../cohesion_plugin/processing/destinations.py"/>
        <location filename="../cohesion_plugin/processing/map_page_collect.py"/>
        <source>Two outputs have the same file, {}.</source>
        <translation>Deux résultats ont le même fichier, {}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/cooperation_themes_job.py"/>
        <source>Ask for less, or check codes and SIREN.</source>
        <translation>Demandez moins de conditions, ou vérifiez les codes et les SIREN.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/cooperation_themes_job.py"/>
        <source>No agreement of the register is among those asked for.</source>
        <translation>Aucun accord du registre n’est parmi ceux demandés.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/cooperation_themes_page.py"/>
        <location filename="../cohesion_plugin/processing/map_page_layout.py"/>
        <location filename="../cohesion_plugin/processing/territory_booklet.py"/>
        <source>The layout was not added: the project can't be changed from here.</source>
        <translation>La mise en page n’a pas été ajoutée&#xa0;: le projet ne peut pas être modifié d’ici.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/cooperation_themes_parameters.py"/>
        <source>Format of the page</source>
        <translation>Format de la page</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/cooperation_themes_parameters.py"/>
        <location filename="../cohesion_plugin/processing/map_page_parameters.py"/>
        <source>Its name, under which QGIS's layout manager lists it; one of the same name is replaced.</source>
        <translation>Son nom, sous lequel le gestionnaire de mises en page de QGIS la liste&#xa0;; celle du même nom est remplacée.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/cooperation_themes_parameters.py"/>
        <location filename="../cohesion_plugin/processing/map_page_parameters.py"/>
        <location filename="../cohesion_plugin/processing/territory_booklet_parameters.py"/>
        <source>Layout to add to the project</source>
        <translation>Mise en page à ajouter au projet</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/cooperation_themes_parameters.py"/>
        <location filename="../cohesion_plugin/processing/map_page_parameters.py"/>
        <location filename="../cohesion_plugin/processing/territory_booklet_parameters.py"/>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/cooperation_themes_parameters.py"/>
        <source>Pages as PDF</source>
        <translation>Pages en PDF</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/cooperation_themes_parameters.py"/>
        <source>Themes as columns with their pictograms, partners as rows under their métropole, totals, sources.</source>
        <translation>Les thèmes en colonnes avec leurs pictogrammes, les partenaires en lignes sous leur métropole, les totaux, les sources.</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/processing/create_register.py"/>
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n table</numerusform>
            <numerusform>%n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/processing/create_register.py"/>
        <source>%n term(s) in the vocabularies</source>
        <translation>
            <numerusform>%n terme dans les vocabulaires</numerusform>
            <numerusform>%n termes dans les vocabulaires</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/create_register.py"/>
        <source>A GeoPackage that does not exist yet, or postgres: and a connection with its schema, for example postgres:service=agence schema=cooperations.</source>
        <translation>Un GeoPackage qui n’existe pas encore, ou postgres: suivi d’une connexion avec son schéma, par exemple postgres:service=agence schema=cooperations.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/create_register.py"/>
        <source>Choose a new GeoPackage.</source>
        <translation>Choisissez un nouveau GeoPackage.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/create_register.py"/>
        <source>Create a register of cooperations</source>
        <translation>Créer un registre des coopérations</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/create_register.py"/>
        <source>No place for the register was given.</source>
        <translation>Aucun emplacement n’est donné pour le registre.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/create_register.py"/>
        <source>Register « {} » created: {}, {}.</source>
        <translation>Registre «&#xa0;{}&#xa0;» créé&#xa0;: {}, {}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/create_register.py"/>
        <source>Shown in reports and on pages; without it, the name of the file or schema.</source>
        <translation>Repris dans les rapports et sur les pages&#xa0;; à défaut, le nom du fichier ou du schéma.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/create_register.py"/>
        <source>Title of the register</source>
        <translation>Titre du registre</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/create_register.py"/>
        <source>register,cooperation,reciprocity contract,agreement,database,GeoPackage,PostgreSQL</source>
        <translation>registre,coopération,contrat de réciprocité,accord,base de données,GeoPackage,PostgreSQL</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/destinations.py"/>
        <source>Choose another file, or add a table to this one (« Save to GeoPackage… »).</source>
        <translation>Choisissez un autre fichier, ou ajoutez une table à celui-ci («&#xa0;Enregistrer dans un GeoPackage…&#xa0;»).</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/destinations.py"/>
        <source>Remove these layers first, or choose another file.</source>
        <translation>Retirez d’abord ces couches, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/destinations.py"/>
        <source>The GeoPackage {} holds other layers, which would be lost.</source>
        <translation>Le GeoPackage {} contient d’autres couches, qui seraient perdues.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/destinations.py"/>
        <source>The file {} is shown in this project, so it can't be replaced.</source>
        <translation>Le fichier {} est affiché dans ce projet, il ne peut donc pas être remplacé.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/destinations.py"/>
        <source>layers: {}</source>
        <translation>couches&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/disparities.py"/>
        <location filename="../cohesion_plugin/processing/disparities_outputs.py"/>
        <source>Disparities between territories</source>
        <translation>Disparités entre territoires</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/disparities.py"/>
        <source>The Python package {} is missing: disparities need it.</source>
        <translation>Le paquet Python {} manque&#xa0;: les disparités en ont besoin.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/disparities.py"/>
        <source>inequality,Theil,Gini,Hoover,Moran,LISA,deviation,discontinuity,MTA,handicap</source>
        <translation>inégalité,Theil,Gini,Hoover,Moran,LISA,écart,discontinuité,MTA,handicap,disparité</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/disparities_job.py"/>
        <source>Correlations and handicaps need two indicators at least: they are empty.</source>
        <translation>Corrélations et handicaps demandent au moins deux indicateurs&#xa0;: ils sont vides.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/disparities_job.py"/>
        <source>Load one with outlines, and choose it.</source>
        <translation>Chargez-en une avec ses contours, et choisissez-la.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/disparities_outputs.py"/>
        <location filename="../cohesion_plugin/processing/disparities_parameters.py"/>
        <source>Correlations</source>
        <translation>Corrélations</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/disparities_outputs.py"/>
        <source>Deviations: {}</source>
        <translation>Écarts&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/disparities_outputs.py"/>
        <source>Discontinuities: {}</source>
        <translation>Discontinuités&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/disparities_outputs.py"/>
        <location filename="../cohesion_plugin/processing/disparities_parameters.py"/>
        <source>Handicaps</source>
        <translation>Handicaps</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/disparities_outputs.py"/>
        <location filename="../cohesion_plugin/processing/disparities_parameters.py"/>
        <source>Measures of inequality</source>
        <translation>Mesures d’inégalité</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/disparities_parameters.py"/>
        <source>100 for a share in %, 1000 for a rate per 1000.</source>
        <translation>100 pour une part en&#xa0;%, 1000 pour un taux pour 1000.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/disparities_parameters.py"/>
        <source>Above 100, deviations of at least as much count; below 100, of at most as much.</source>
        <translation>Au-dessus de 100, comptent les écarts d’au moins autant&#xa0;; au-dessous, d’au plus autant.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/disparities_parameters.py"/>
        <source>Beside or instead of the columns above, also those of the table: « vacancy = 100 * vacant / dwellings; income = income / households (low) ». The first is mapped; (low): low values are the worse.</source>
        <translation>Avec ou à la place des colonnes ci-dessus, y compris celles de la table&#xa0;: «&#xa0;vacance = 100 * vacants / logements; revenu = revenu / menages (bas)&#xa0;». Le premier est cartographié&#xa0;; (bas)&#xa0;: les valeurs basses sont défavorables.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/disparities_parameters.py"/>
        <source>Column of codes of the table</source>
        <translation>Colonne des codes de la table</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/disparities_parameters.py"/>
        <source>Communes or EPCI, with their outlines</source>
        <translation>Communes ou EPCI, avec leurs contours</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/disparities_parameters.py"/>
        <source>Deviations</source>
        <translation>Écarts</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/disparities_parameters.py"/>
        <source>Discontinuities</source>
        <translation>Discontinuités</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/disparities_parameters.py"/>
        <source>Distance (km)</source>
        <translation>Distance (km)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/disparities_parameters.py"/>
        <source>EPCI, département, région, ring, class… The first is the context of the territorial deviation.</source>
        <translation>EPCI, département, région, couronne, classe… Le premier est le contexte de l’écart territorial.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/disparities_parameters.py"/>
        <source>Empty: the population where known.</source>
        <translation>Vide&#xa0;: la population, si elle est connue.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/disparities_parameters.py"/>
        <source>False discoveries accepted (share)</source>
        <translation>Fausses découvertes admises (part)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/disparities_parameters.py"/>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <location filename="../cohesion_plugin/processing/statistical_parameters.py"/>
        <source>Gaps and overlaps to bridge (m)</source>
        <translation>Vides et superpositions à combler (m)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/disparities_parameters.py"/>
        <source>Groupings</source>
        <translation>Groupements</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/disparities_parameters.py"/>
        <source>In the unit of the indicator; empty: the ratio of the sums of all territories.</source>
        <translation>Dans l’unité de l’indicateur&#xa0;; vide&#xa0;: le ratio des sommes de tous les territoires.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/disparities_parameters.py"/>
        <source>Indicators as text</source>
        <translation>Indicateurs en texte</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/disparities_parameters.py"/>
        <source>Joined by code. A table of communes given with a layer of EPCI is summed by EPCI.</source>
        <translation>Jointe par code. Une table de communes donnée avec une couche d’EPCI est sommée par EPCI.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/disparities_parameters.py"/>
        <source>Multiplied by</source>
        <translation>Multiplié par</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/disparities_parameters.py"/>
        <source>Neighbourhood of the spatial deviation</source>
        <translation>Voisinage de l’écart spatial</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/disparities_parameters.py"/>
        <source>Numerator, or stock</source>
        <translation>Numérateur, ou stock</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/disparities_parameters.py"/>
        <source>Order of contiguity</source>
        <translation>Ordre de contiguïté</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/disparities_parameters.py"/>
        <source>Permutations (Moran, Theil)</source>
        <translation>Permutations (Moran, Theil)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/disparities_parameters.py"/>
        <source>Permutations of the local Moran</source>
        <translation>Permutations du Moran local</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/disparities_parameters.py"/>
        <source>Reference of the global deviation</source>
        <translation>Référence de l’écart global</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/disparities_parameters.py"/>
        <location filename="../cohesion_plugin/processing/statistical_parameters.py"/>
        <source>Seed of random draws</source>
        <translation>Graine des tirages aléatoires</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/disparities_parameters.py"/>
        <source>Share of the territories that are the worst (%)</source>
        <translation>Part des territoires les plus défavorisés (%)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/disparities_parameters.py"/>
        <source>Table with the figures (where the layer has none)</source>
        <translation>Table des chiffres (si la couche n’en a pas)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/disparities_parameters.py"/>
        <source>The more territories, the more are needed: the false-discovery control asks for small p.</source>
        <translation>Plus il y a de territoires, plus il en faut&#xa0;: le contrôle des fausses découvertes demande de petites p.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/disparities_parameters.py"/>
        <source>Threshold of the synthesis (base 100)</source>
        <translation>Seuil de la synthèse (base 100)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/disparities_parameters.py"/>
        <source>Weights of the correlations</source>
        <translation>Poids des corrélations</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/disparities_parameters.py"/>
        <source>What is a handicap</source>
        <translation>Ce qui est un handicap</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/export_cooperations.py"/>
        <source>All formats (*.csv *.xlsx *.ods)</source>
        <translation>Tous les formats (*.csv *.xlsx *.ods)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/export_cooperations.py"/>
        <source>CSV, one row per party (*.csv)</source>
        <translation>CSV, une ligne par partie (*.csv)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/export_cooperations.py"/>
        <source>Export cooperations</source>
        <translation>Exporter les coopérations</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/export_cooperations.py"/>
        <source>Folder of CSV</source>
        <translation>Dossier de CSV</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/export_cooperations.py"/>
        <source>None: the blank template.</source>
        <translation>Aucun&#xa0;: le modèle en blanc.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/export_cooperations.py"/>
        <source>One file per table.</source>
        <translation>Un fichier par table.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/export_cooperations.py"/>
        <source>OpenDocument (*.ods)</source>
        <translation>OpenDocument (*.ods)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/export_cooperations.py"/>
        <source>To write FILE in the columns of a profile, as it was before it was imported.</source>
        <translation>Pour écrire FILE dans les colonnes d’un profil, comme avant l’import.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/export_cooperations.py"/>
        <source>cooperation,register,export,CSV,XLSX,ODS,template,spreadsheet</source>
        <translation>coopération,registre,export,CSV,XLSX,ODS,modèle,tableur</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/processing/export_cooperations_job.py"/>
        <source>%n agreement(s) exported</source>
        <translation>
            <numerusform>%n accord exporté</numerusform>
            <numerusform>%n accords exportés</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/export_cooperations_job.py"/>
        <source>Choose a file, a folder, or both.</source>
        <translation>Choisissez un fichier, un dossier, ou les deux.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/export_cooperations_job.py"/>
        <source>Choose another.</source>
        <translation>Choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/export_cooperations_job.py"/>
        <source>Cooperations are not exported to « {} ».</source>
        <translation>Les coopérations ne s’exportent pas en «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/export_cooperations_job.py"/>
        <source>No file to write was given.</source>
        <translation>Aucun fichier à écrire n’a été donné.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/export_cooperations_job.py"/>
        <source>The register can't be replaced by its export.</source>
        <translation>Le registre ne peut pas être remplacé par son export.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/export_cooperations_job.py"/>
        <source>The register is empty: blank template.</source>
        <translation>Le registre est vide&#xa0;: modèle en blanc.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/export_cooperations_job.py"/>
        <source>Use one of: {}.</source>
        <translation>Utilisez l’une de&#xa0;: {}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/export_cooperations_job.py"/>
        <location filename="../cohesion_plugin/processing/map_page_collect.py"/>
        <location filename="../cohesion_plugin/processing/statistical_files.py"/>
        <source>{} is not a folder.</source>
        <translation>{} n’est pas un dossier.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/fragility.py"/>
        <source>Fragility of villes moyennes and other territories</source>
        <translation>Fragilité des villes moyennes et d’autres territoires</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/fragility.py"/>
        <source>fragility,ville moyenne,decline,vacancy,poverty,centre,periphery,Action cœur de ville</source>
        <translation>fragilité,ville moyenne,décroissance,vacance,paupérisation,pauvreté,centre,périphérie,Action cœur de ville</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/fragility_outputs.py"/>
        <source>Components</source>
        <translation>Composantes</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/fragility_outputs.py"/>
        <source>Thresholds</source>
        <translation>Seuils</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/fragility_outputs.py"/>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/fragility_outputs.py"/>
        <source>threshold</source>
        <translation>seuil</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/fragility_outputs.py"/>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/fragility_parameters.py"/>
        <source>Between semicolons: vacance=10; pauperisation=16; decroissance=-0.2; centre_vacance=no. A number in the unit of the indicator, « reference » for the value of the reference, « no » to leave a component out. Empty: those of the help, each with its source.</source>
        <translation>Entre points-virgules&#xa0;: vacance=10; pauperisation=16; decroissance=-0.2; centre_vacance=no. Un nombre dans l’unité de l’indicateur, «&#xa0;reference&#xa0;» pour la valeur de la référence, «&#xa0;no&#xa0;» pour laisser une composante de côté. Vide&#xa0;: ceux de l’aide, chacun avec sa source.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/fragility_parameters.py"/>
        <source>Components, one row for each</source>
        <translation>Composantes, une ligne pour chacune</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/fragility_parameters.py"/>
        <source>Territories, one row for each</source>
        <translation>Territoires, une ligne pour chacun</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/fragility_parameters.py"/>
        <source>Thresholds of your own</source>
        <translation>Vos seuils</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/help_text.py"/>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/help_text.py"/>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/import_cooperations.py"/>
        <source>Import cooperations</source>
        <translation>Importer des coopérations</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/import_cooperations.py"/>
        <source>cooperation,register,import,CSV,XLSX,ODS,template,profile,SIREN,dry run</source>
        <translation>coopération,registre,import,CSV,XLSX,ODS,modèle,profil,SIREN,essai à blanc</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/import_cooperations_job.py"/>
        <source>Dry run of the import of {}: nothing was written.</source>
        <translation>Essai à blanc de l’import de {}&#xa0;: rien n’a été écrit.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/import_cooperations_job.py"/>
        <source>Import of {} into the register.</source>
        <translation>Import de {} dans le registre.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/import_cooperations_outputs.py"/>
        <location filename="../cohesion_plugin/processing/import_cooperations_parameters.py"/>
        <source>Names and proposals</source>
        <translation>Noms et propositions</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/import_cooperations_outputs.py"/>
        <location filename="../cohesion_plugin/processing/import_cooperations_parameters.py"/>
        <source>Report of the import</source>
        <translation>Rapport de l’import</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/import_cooperations_parameters.py"/>
        <source>100: only names that are the same in other writing. Homonyms are never accepted this way.</source>
        <translation>100&#xa0;: seulement les mêmes noms écrits autrement. Les homonymes ne sont jamais acceptés ainsi.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/import_cooperations_parameters.py"/>
        <source>A GeoPackage that does not exist yet is created.</source>
        <translation>Un GeoPackage qui n’existe pas encore est créé.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/import_cooperations_parameters.py"/>
        <source>Accept proposals from this score (0: none)</source>
        <translation>Accepter les propositions à partir de cette note (0&#xa0;: aucune)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/import_cooperations_parameters.py"/>
        <source>Add unknown themes to the list of terms</source>
        <translation>Ajouter les thèmes inconnus à la liste des termes</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/import_cooperations_parameters.py"/>
        <source>Agreements that differ</source>
        <translation>Accords qui diffèrent</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/import_cooperations_parameters.py"/>
        <location filename="../cohesion_plugin/processing/register_input.py"/>
        <source>All (*)</source>
        <translation>Tout (*)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/import_cooperations_parameters.py"/>
        <source>Choose a file.</source>
        <translation>Choisissez un fichier.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/import_cooperations_parameters.py"/>
        <source>Choose it again.</source>
        <translation>Choisissez-la de nouveau.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/import_cooperations_parameters.py"/>
        <source>Choose the GeoPackage of a register, or a place for a new one.</source>
        <translation>Choisissez le GeoPackage d’un registre, ou l’emplacement d’un nouveau.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/import_cooperations_parameters.py"/>
        <source>Dry run: report only, nothing is written</source>
        <translation>Essai à blanc&#xa0;: rapport seul, rien n’est écrit</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/import_cooperations_parameters.py"/>
        <source>Errors to correct</source>
        <translation>Erreurs à corriger</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/import_cooperations_parameters.py"/>
        <source>File of cooperations</source>
        <translation>Fichier de coopérations</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/import_cooperations_parameters.py"/>
        <source>Give one of these names, or the path of a JSON file.</source>
        <translation>Donnez l’un de ces noms, ou le chemin d’un fichier JSON.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/import_cooperations_parameters.py"/>
        <source>JSON file, or the name of a profile of the plugin. Empty: recognised by the columns.</source>
        <translation>Fichier JSON, ou nom d’un profil de l’extension. Vide&#xa0;: reconnu aux colonnes.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/import_cooperations_parameters.py"/>
        <source>MATCHES of a dry run, with « oui » in the column « decision » for each body that is the right one.</source>
        <translation>MATCHES d’un essai à blanc, avec «&#xa0;oui&#xa0;» dans la colonne «&#xa0;decision&#xa0;» pour chaque organisme qui est le bon.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/import_cooperations_parameters.py"/>
        <source>Names with proposals</source>
        <translation>Noms avec propositions</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/import_cooperations_parameters.py"/>
        <source>New agreements</source>
        <translation>Nouveaux accords</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/import_cooperations_parameters.py"/>
        <location filename="../cohesion_plugin/processing/register_input.py"/>
        <source>No register of cooperations was given.</source>
        <translation>Aucun registre des coopérations n’est donné.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/import_cooperations_parameters.py"/>
        <source>Otherwise they are kept as « autre », with their wording.</source>
        <translation>Sinon, ils sont gardés en «&#xa0;autre&#xa0;», avec leur libellé.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/import_cooperations_parameters.py"/>
        <source>Otherwise what the register has stays. An empty cell never erases anything.</source>
        <translation>Sinon, ce qu’a le registre reste. Une cellule vide n’efface jamais rien.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/import_cooperations_parameters.py"/>
        <source>Profile (*.json)</source>
        <translation>Profil (*.json)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/import_cooperations_parameters.py"/>
        <source>Profile of columns</source>
        <translation>Profil de colonnes</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/import_cooperations_parameters.py"/>
        <source>Read the report first, then untick.</source>
        <translation>Lisez d’abord le rapport, puis décochez.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/import_cooperations_parameters.py"/>
        <source>Rows read</source>
        <translation>Lignes lues</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/import_cooperations_parameters.py"/>
        <source>Table of matches, edited</source>
        <translation>Table des rapprochements, relue</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/import_cooperations_parameters.py"/>
        <source>Tables (*.csv *.xlsx *.ods *.txt)</source>
        <translation>Tables (*.csv *.xlsx *.ods *.txt)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/import_cooperations_parameters.py"/>
        <source>The file of cooperations is not there.</source>
        <translation>Le fichier de coopérations est introuvable.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/import_cooperations_parameters.py"/>
        <source>The profile « {} » is not there.</source>
        <translation>Le profil «&#xa0;{}&#xa0;» est introuvable.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/import_cooperations_parameters.py"/>
        <source>The table of matches is not there.</source>
        <translation>La table des rapprochements est introuvable.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/import_cooperations_parameters.py"/>
        <source>The template (what the export writes), or any table with a profile of columns; a folder of CSV too.</source>
        <translation>Le modèle (ce qu’écrit l’export), ou tout tableau avec un profil de colonnes&#xa0;; un dossier de CSV aussi.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/import_cooperations_parameters.py"/>
        <source>Update what differs in the register</source>
        <translation>Mettre à jour ce qui diffère dans le registre</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/import_cooperations_parameters.py"/>
        <source>none was given</source>
        <translation>aucun n’a été donné</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/import_cooperations_parameters.py"/>
        <source>profiles of the plugin: {}</source>
        <translation>profils de l’extension&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/inputs.py"/>
        <source>Check that it exists and opens in QGIS, then choose it again.</source>
        <translation>Vérifiez qu’il existe et s’ouvre dans QGIS, puis choisissez-le de nouveau.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/inputs.py"/>
        <source>Correct the filter.</source>
        <translation>Corrigez le filtre.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/inputs.py"/>
        <location filename="../cohesion_plugin/processing/map_page_layers.py"/>
        <source>No feature of the layer « {} » is selected.</source>
        <translation>Aucune entité de la couche «&#xa0;{}&#xa0;» n’est sélectionnée.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/inputs.py"/>
        <location filename="../cohesion_plugin/processing/map_page_layers.py"/>
        <source>Select some, or untick « selected features only ».</source>
        <translation>Sélectionnez-en, ou décochez «&#xa0;Entité(s) sélectionnée(s) uniquement&#xa0;».</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/inputs.py"/>
        <source>The filter « {} » can't be read.</source>
        <translation>Le filtre «&#xa0;{}&#xa0;» ne peut pas être lu.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/inputs.py"/>
        <location filename="../cohesion_plugin/processing/schematic_map_request.py"/>
        <source>given for « {} »</source>
        <translation>donné pour «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/inputs.py"/>
        <source>there is no such file or layer</source>
        <translation>ce fichier ou cette couche n’existe pas</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/inputs.py"/>
        <location filename="../cohesion_plugin/processing/schematic_map_file.py"/>
        <source>« {} » can't be read as a layer or a table.</source>
        <translation>«&#xa0;{}&#xa0;» ne peut être lu ni comme couche ni comme table.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/layout_slices.py"/>
        <location filename="../cohesion_plugin/processing/map_page_layout.py"/>
        <source>The layout could not be added to the project.</source>
        <translation>La mise en page n’a pas pu être ajoutée au projet.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/map_page.py"/>
        <source>Title of the page</source>
        <translation>Titre de la page</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/map_page.py"/>
        <source>page,layout,print,PDF,map,legend,atlas,SRADDET</source>
        <translation>page,mise en page,impression,PDF,carte,légende,atlas,SRADDET</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/processing/map_page_atlas.py"/>
        <source>%n page(s) kept: there and up to date.</source>
        <translation>
            <numerusform>%n page gardée&#xa0;: déjà faite et à jour.</numerusform>
            <numerusform>%n pages gardées&#xa0;: déjà faites et à jour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/processing/map_page_atlas.py"/>
        <source>%n page(s) of the atlas could not be georeferenced: GDAL can't change this PDF.</source>
        <translation>
            <numerusform>%n page de l’atlas n’a pas pu être géoréférencée&#xa0;: GDAL ne sait pas modifier ce PDF.</numerusform>
            <numerusform>%n pages de l’atlas n’ont pas pu être géoréférencées&#xa0;: GDAL ne sait pas modifier ce PDF.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/map_page_atlas.py"/>
        <source>An atlas adds no layout to the project: each of its pages has layers of its own.</source>
        <translation>Un atlas n’ajoute pas de mise en page au projet&#xa0;: chacune de ses pages a ses propres couches.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/map_page_atlas.py"/>
        <source>An atlas is written as PDF only; not made:</source>
        <translation>Un atlas s’écrit en PDF seulement&#xa0;; n’est pas fait&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/processing/map_page_atlas.py"/>
        <source>Atlas of %n page(s)</source>
        <translation>
            <numerusform>Atlas de %n page</numerusform>
            <numerusform>Atlas de&#xa0;%n pages</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/map_page_collect.py"/>
        <source>Choose a folder for the pages.</source>
        <translation>Choisissez un dossier pour les pages.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/map_page_job.py"/>
        <source>Layers that are not in the project, so that its layout can't show them:</source>
        <translation>Couches qui ne sont pas dans le projet, et que sa mise en page ne peut donc pas montrer&#xa0;:</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/map_page_layers.py"/>
        <source>Check that they exist and open in QGIS, then choose them again.</source>
        <translation>Vérifiez qu’elles existent et s’ouvrent dans QGIS, puis choisissez-les de nouveau.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/map_page_layers.py"/>
        <source>Some layers of the page can't be read.</source>
        <translation>Certaines couches de la page ne peuvent pas être lues.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/map_page_layers.py"/>
        <source>The layer of the atlas can't be read.</source>
        <translation>La couche de l’atlas ne peut pas être lue.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/map_page_layers.py"/>
        <source>The layer of the territory can't be read.</source>
        <translation>La couche du territoire ne peut pas être lue.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/map_page_parameters.py"/>
        <source>A title that says the message; empty: composed from the figures.</source>
        <translation>Un titre qui dit le message&#xa0;; vide&#xa0;: composé à partir des chiffres.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/map_page_parameters.py"/>
        <source>Atlas: field that tells the pages apart</source>
        <translation>Atlas&#xa0;: champ qui distingue les pages</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/map_page_parameters.py"/>
        <source>Atlas: keep the pages that are there and up to date</source>
        <translation>Atlas&#xa0;: garder les pages déjà faites et à jour</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/map_page_parameters.py"/>
        <source>Atlas: layer with one page per territory</source>
        <translation>Atlas&#xa0;: couche qui donne une page par territoire</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/map_page_parameters.py"/>
        <source>Base map (limits, land, names)</source>
        <translation>Fond de carte (limites, territoire, noms)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/map_page_parameters.py"/>
        <source>Check the page before it is written</source>
        <translation>Vérifier la page avant de l’écrire</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/map_page_parameters.py"/>
        <source>Give a file (PDF, PNG or SVG), or a name for the layout.</source>
        <translation>Donnez un fichier (PDF, PNG ou SVG), ou un nom pour la mise en page.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/map_page_parameters.py"/>
        <source>Items are found by their ids: title, subtitle, map, legend, method, sources, scale, logo, author; the page then has the size of the template.</source>
        <translation>Les éléments sont trouvés par leur identifiant&#xa0;: title, subtitle, map, legend, method, sources, scale, logo, author&#xa0;; la page a alors la taille du modèle.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/map_page_parameters.py"/>
        <location filename="../cohesion_plugin/processing/territory_booklet_parameters.py"/>
        <source>Logo (SVG, PNG or JPEG)</source>
        <translation>Logo (SVG, PNG ou JPEG)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/map_page_parameters.py"/>
        <source>Nothing would be made.</source>
        <translation>Rien ne serait produit.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/map_page_parameters.py"/>
        <source>PNG files (*.png)</source>
        <translation>Fichiers PNG (*.png)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/map_page_parameters.py"/>
        <source>Page as PDF</source>
        <translation>Page en PDF</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/map_page_parameters.py"/>
        <source>Page as PNG</source>
        <translation>Page en PNG</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/map_page_parameters.py"/>
        <source>Page as SVG</source>
        <translation>Page en SVG</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/map_page_parameters.py"/>
        <source>Print the definitions of the classes</source>
        <translation>Imprimer les définitions des classes</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/map_page_parameters.py"/>
        <source>Resolution of the image (dots per inch)</source>
        <translation>Résolution de l’image (points par pouce)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/map_page_parameters.py"/>
        <source>Results of the plugin are recognised, any other styled layer will do. Empty: the results that the project shows.</source>
        <translation>Les résultats de l’extension sont reconnus, toute autre couche stylée convient. Vide&#xa0;: les résultats que montre le projet.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/map_page_parameters.py"/>
        <source>Rings: one page per métropole; or a layer of EPCI, départements, sub-spaces. Layers that have the same field show only the rows of the page.</source>
        <translation>Des couronnes&#xa0;: une page par métropole&#xa0;; ou une couche d’EPCI, de départements, de sous-espaces. Les couches qui ont le même champ ne montrent que les lignes de la page.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/map_page_parameters.py"/>
        <source>SIREN of an EPCI, code of a commune or of a département, region:24 for a région, rings:243700754 for the rings of a métropole. Empty: all that the layers show.</source>
        <translation>SIREN d’un EPCI, code d’une commune ou d’un département, region:24 pour une région, rings:243700754 pour les couronnes d’une métropole. Vide&#xa0;: tout ce que montrent les couches.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/map_page_parameters.py"/>
        <source>SVG files (*.svg)</source>
        <translation>Fichiers SVG (*.svg)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/map_page_parameters.py"/>
        <source>Say that the map is schematic and has no regulatory value</source>
        <translation>Dire que la carte est schématique et sans valeur réglementaire</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/map_page_parameters.py"/>
        <source>Territory: a rectangle</source>
        <translation>Territoire&#xa0;: un rectangle</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/map_page_parameters.py"/>
        <source>Territory: bounds of a layer, or of its selection</source>
        <translation>Territoire&#xa0;: emprise d’une couche, ou de sa sélection</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/map_page_parameters.py"/>
        <source>What the checks say stands in the report; the page is written all the same.</source>
        <translation>Ce que disent les vérifications figure dans le rapport&#xa0;; la page est écrite malgré tout.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/map_page_parameters.py"/>
        <source>Without a base map of your own, take the limits and the land of the project</source>
        <translation>Sans fond de carte choisi, prendre les limites et le territoire du projet</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/metropolitan_rings.py"/>
        <source>Only the method « Distance » has distance bands: this layer stays empty.</source>
        <translation>Seule la méthode «&#xa0;Distance&#xa0;» a des bandes de distance&#xa0;: cette couche reste vide.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/metropolitan_rings.py"/>
        <source>ring,métropole,EPCI,contiguity,neighbours,buffer,commuting,catchment area</source>
        <translation>couronne,métropole,EPCI,contiguïté,voisins,tampon,navettes,aire d’attraction</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/recognition.py"/>
        <source>Choose a layer of communes or EPCI.</source>
        <translation>Choisissez une couche de communes ou d’EPCI.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/recognition.py"/>
        <source>EPCI: {}</source>
        <translation>EPCI&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/recognition.py"/>
        <source>code: {}</source>
        <translation>code&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/recognition.py"/>
        <source>population: {}</source>
        <translation>population&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/recognition.py"/>
        <source>reference table</source>
        <translation>liste de référence</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/register_input.py"/>
        <source>GeoPackage of a register, or postgres: and a connection with its schema, for example postgres:service=agence schema=cooperations.</source>
        <translation>GeoPackage d’un registre, ou postgres: suivi d’une connexion avec son schéma, par exemple postgres:service=agence schema=cooperations.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/requirements.py"/>
        <source>Missing Python packages: {}. The panel « Couronnes » tells how to install them.</source>
        <translation>Paquets Python manquants&#xa0;: {}. Le panneau «&#xa0;Couronnes&#xa0;» dit comment les installer.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/requirements.py"/>
        <source>{name} ({found}; {wanted} or later is needed)</source>
        <translation>{name} ({found}&#xa0;; il faut {wanted} ou plus récent)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_change.py"/>
        <location filename="../cohesion_plugin/processing/ring_change_job.py"/>
        <source>Changes of ring</source>
        <translation>Changements de couronne</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_change.py"/>
        <source>Only the EPCI that change</source>
        <translation>Seulement les EPCI qui changent</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_change.py"/>
        <source>Rings, first definition</source>
        <translation>Couronnes, première définition</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_change.py"/>
        <source>Rings, second definition</source>
        <translation>Couronnes, seconde définition</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_change.py"/>
        <source>What the definition of rings changes</source>
        <translation>Ce que change la définition des couronnes</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/processing/ring_change_job.py"/>
        <source> (of %n in a ring under either).</source>
        <translation>
            <numerusform> (sur %n dans une couronne selon l’une ou l’autre).</numerusform>
            <numerusform> (sur %n dans une couronne selon l’une ou l’autre).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/processing/ring_change_job.py"/>
        <source>%n EPCI change ring from one definition to the other</source>
        <translation>
            <numerusform>%n EPCI change de couronne d’une définition à l’autre</numerusform>
            <numerusform>%n EPCI changent de couronne d’une définition à l’autre</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_outputs.py"/>
        <source>Rings ({})</source>
        <translation>Couronnes ({})</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>A table with CODGEO and AAV2020, such as Insee's table d'appartenance.</source>
        <translation>Une table avec CODGEO et AAV2020, comme la table d’appartenance de l’Insee.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>Catchment area: table of communes and AAV</source>
        <translation>Aire d’attraction&#xa0;: table des communes et des AAV</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>Centres: SIREN separated by commas (empty: every métropole)</source>
        <translation>Centres&#xa0;: SIREN séparés par des virgules (vide&#xa0;: toutes les métropoles)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>Column of EPCI names</source>
        <translation>Colonne des noms d’EPCI</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>Column of legal natures</source>
        <translation>Colonne des natures juridiques</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>Commuting: threshold of each ring (%)</source>
        <translation>Navettes&#xa0;: seuil de chaque couronne (%)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>Contiguity: rings pass through neighbouring métropoles</source>
        <translation>Contiguïté&#xa0;: les couronnes traversent les métropoles voisines</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>Contiguity: shortest shared border (m)</source>
        <translation>Contiguïté&#xa0;: frontière commune minimale (m)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>Distance, catchment area: share inside (%)</source>
        <translation>Distance, aire d’attraction&#xa0;: part à l’intérieur (%)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>Distance: an EPCI belongs by its</source>
        <translation>Distance&#xa0;: un EPCI appartient par sa</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>Distance: outer limit of each ring (km)</source>
        <translation>Distance&#xa0;: limite extérieure de chaque couronne (km)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>Each EPCI once (nearest ring, then longest border or largest share)</source>
        <translation>Chaque EPCI une seule fois (couronne la plus proche, puis plus longue frontière ou plus grande part)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>Example: 15, 30 or 7,5 ; 15</source>
        <translation>Exemple&#xa0;: 15, 30 ou 7,5&#xa0;; 15</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>Fold the districts of Paris, Lyon and Marseille into their commune</source>
        <translation>Replier les arrondissements de Paris, Lyon et Marseille dans leur commune</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>Métropoles are found by their legal nature. Any other EPCI may serve as a centre.</source>
        <translation>Les métropoles sont reconnues à leur nature juridique. Tout autre EPCI peut servir de centre.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>Outlines that run beside each other closer than this share a border. 0: vertex for vertex only.</source>
        <translation>Des contours qui se longent à moins de cette distance partagent une frontière. 0&#xa0;: sommet à sommet seulement.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>Polygons of communes (ADMIN EXPRESS, Etalab, your own) or of EPCI. Columns are recognised by themselves.</source>
        <translation>Polygones de communes (ADMIN EXPRESS, Etalab, les vôtres) ou d’EPCI. Les colonnes sont reconnues d’elles-mêmes.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>Share of the EPCI that must lie inside. A commune cut by a limit counts by the share of its area inside.</source>
        <translation>Part de l’EPCI qui doit se trouver à l’intérieur. Une commune coupée par une limite compte au prorata de sa surface à l’intérieur.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>share of area</source>
        <translation>part de surface</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>share of population</source>
        <translation>part de population</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/ring_parameters.py"/>
        <source>« {} » is not a list of numbers ({}).</source>
        <translation>«&#xa0;{}&#xa0;» n’est pas une liste de nombres ({}).</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/schematic_kit.py"/>
        <location filename="../cohesion_plugin/processing/schematic_map_file.py"/>
        <source>{} exists already, and may hold what was drawn by hand.</source>
        <translation>{} existe déjà, et peut contenir des dessins faits à la main.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/schematic_map.py"/>
        <source>Largest change of an area by softening (%)</source>
        <translation>Plus grand changement de surface par l’adoucissement (%)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/schematic_map.py"/>
        <source>Maps</source>
        <translation>Cartes</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/schematic_map.py"/>
        <source>schematic,SRADDET,sub-space,axis,front,pole,polarity,arrow,attraction,chorem</source>
        <translation>schéma,SRADDET,sous-espace,axe,front,pôle,polarité,flèche,attraction,chorème</translation>
    </message>
    <message numerus="yes">
        <location filename="../cohesion_plugin/processing/schematic_map_file.py"/>
        <source>%n object(s) drawn or retouched by hand kept.</source>
        <translation>
            <numerusform>%n objet dessiné ou retouché à la main gardé.</numerusform>
            <numerusform>%n objets dessinés ou retouchés à la main gardés.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/schematic_map_file.py"/>
        <source>Choose a GeoPackage.</source>
        <translation>Choisissez un GeoPackage.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/schematic_map_file.py"/>
        <source>Choose the GeoPackage of a schematic map, or a new name.</source>
        <translation>Choisissez le GeoPackage d’une carte schématique, ou un nouveau nom.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/schematic_map_file.py"/>
        <source>Layers of the map to update are being edited.</source>
        <translation>Des couches de la carte à mettre à jour sont en cours d’édition.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/schematic_map_file.py"/>
        <source>No place for the schematic map was given.</source>
        <translation>Aucun emplacement n’est donné pour la carte schématique.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/schematic_map_file.py"/>
        <source>Save or stop the edits, then run again.</source>
        <translation>Enregistrez ou arrêtez l’édition, puis relancez.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/schematic_map_file.py"/>
        <source>The map to update is in another projection, {}.</source>
        <translation>La carte à mettre à jour est dans une autre projection, {}.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/schematic_map_file.py"/>
        <source>Tick « Update a schematic map that exists », or choose another name.</source>
        <translation>Cochez «&#xa0;Mettre à jour une carte schématique existante&#xa0;», ou choisissez un autre nom.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/schematic_map_file.py"/>
        <source>layers missing: {}</source>
        <translation>couches absentes&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/schematic_map_file.py"/>
        <source>the new one: {}</source>
        <translation>la nouvelle&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/schematic_map_file.py"/>
        <source>{} is no schematic map, so it can't be updated.</source>
        <translation>{} n’est pas une carte schématique&#xa0;: elle ne peut pas être mise à jour.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/schematic_map_job.py"/>
        <source>Sub-spaces need a layer of communes or EPCI.</source>
        <translation>Les sous-espaces ont besoin d’une couche de communes ou d’EPCI.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/schematic_map_parameters.py"/>
        <source>A table with the code of each commune or EPCI and its sub-space; it goes before the column.</source>
        <translation>Une table avec le code de chaque commune ou EPCI et son sous-espace&#xa0;; elle passe avant la colonne.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/schematic_map_parameters.py"/>
        <source>Add the layers to the project, styled</source>
        <translation>Ajouter les couches au projet, avec leurs styles</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/schematic_map_parameters.py"/>
        <source>Axes and corridors as lines</source>
        <translation>Axes et corridors (lignes)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/schematic_map_parameters.py"/>
        <source>Axes: one a line, name: pole, pole, pole</source>
        <translation>Axes, un par ligne, nom: pôle, pôle, pôle</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/schematic_map_parameters.py"/>
        <source>Bends shorter than this are smoothed away; neighbours keep their common limit.</source>
        <translation>Les sinuosités plus courtes disparaissent&#xa0;; les voisins gardent leur limite commune.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/schematic_map_parameters.py"/>
        <source>By commune, EPCI, département or sub-space; they are summed between poles and outside influences.</source>
        <translation>Par commune, EPCI, département ou sous-espace&#xa0;; ils sont additionnés entre pôles et influences extérieures.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/schematic_map_parameters.py"/>
        <source>Codes or names of two neighbouring sub-spaces.</source>
        <translation>Codes ou noms de deux sous-espaces voisins.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/schematic_map_parameters.py"/>
        <source>Column of ranks (1 for the first)</source>
        <translation>Colonne des rangs (1 pour le premier)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/schematic_map_parameters.py"/>
        <source>Column of sub-spaces</source>
        <translation>Colonne des sous-espaces</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/schematic_map_parameters.py"/>
        <source>Columns are summed first: P20_CHOM / P20_ACT is the ratio of the sums. Printed as evidence.</source>
        <translation>Les colonnes sont d’abord sommées&#xa0;: P20_CHOM / P20_ACT est le rapport des sommes. Imprimés comme preuves.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/schematic_map_parameters.py"/>
        <source>Columns: code, then any of libelle, definition, preuves, couleur, trame, rang, ordre.</source>
        <translation>Colonnes&#xa0;: code, puis au choix libelle, definition, preuves, couleur, trame, rang, ordre.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/schematic_map_parameters.py"/>
        <source>Cooperations (lines)</source>
        <translation>Coopérations (lignes)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/schematic_map_parameters.py"/>
        <source>Direction: N, NE, E… or degrees. For example idf; Île-de-France; NE; 75,77,78,91,92,93,94,95.</source>
        <translation>Direction&#xa0;: N, NE, E… ou degrés. Par exemple idf; Île-de-France; NE; 75,77,78,91,92,93,94,95.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/schematic_map_parameters.py"/>
        <source>Empty: all those that have a rank.</source>
        <translation>Vide&#xa0;: tous ceux qui ont un rang.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/schematic_map_parameters.py"/>
        <source>Empty: the columns are those of the layer. Communes are added up where the layer is of EPCI.</source>
        <translation>Vide&#xa0;: les colonnes sont celles de la couche. Les communes sont sommées quand la couche est d’EPCI.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/schematic_map_parameters.py"/>
        <source>Flows (table): origin, destination, value</source>
        <translation>Flux (table)&#xa0;: origine, destination, valeur</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/schematic_map_parameters.py"/>
        <source>Flows drawn</source>
        <translation>Flux tracés</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/schematic_map_parameters.py"/>
        <source>For example 100000, 30000, 5000; a commune with fewer is no pole.</source>
        <translation>Par exemple 100000, 30000, 5000&#xa0;; en dessous, une commune n’est pas un pôle.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/schematic_map_parameters.py"/>
        <source>For example Axe ligérien: Orléans, Blois, Tours.</source>
        <translation>Par exemple Axe ligérien: Orléans, Blois, Tours.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/schematic_map_parameters.py"/>
        <source>From and to outside influences</source>
        <translation>De et vers les influences extérieures</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/schematic_map_parameters.py"/>
        <source>Fronts and fringes as lines</source>
        <translation>Fronts et franges (lignes)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/schematic_map_parameters.py"/>
        <source>Indicators by sub-space: name = columns, separated by ;</source>
        <translation>Indicateurs par sous-espace&#xa0;: nom = colonnes, séparés par&#xa0;;</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/schematic_map_parameters.py"/>
        <source>Least flow drawn</source>
        <translation>Plus petit flux tracé</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/schematic_map_parameters.py"/>
        <source>Limits between two sub-spaces: nord/sud, separated by commas</source>
        <translation>Limites entre deux sous-espaces&#xa0;: nord/sud, séparées par des virgules</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/schematic_map_parameters.py"/>
        <source>Names, colours, definitions and evidence (table)</source>
        <translation>Noms, couleurs, définitions et preuves (table)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/schematic_map_parameters.py"/>
        <source>Observatoire des territoires: insee_com, niveau_centralite. Printed as evidence in any case.</source>
        <translation>Observatoire des territoires&#xa0;: insee_com, niveau_centralite. Cité comme preuve dans tous les cas.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/schematic_map_parameters.py"/>
        <source>One layer per kind of element; all of them or none are written.</source>
        <translation>Une couche par sorte d’élément&#xa0;; toutes sont écrites, ou aucune.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/schematic_map_parameters.py"/>
        <source>One sentence, printed on the page as part of the method.</source>
        <translation>Une phrase, imprimée sur la page avec la méthode.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/schematic_map_parameters.py"/>
        <source>Only these poles: codes or names separated by commas</source>
        <translation>Seulement ces pôles&#xa0;: codes ou noms séparés par des virgules</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/schematic_map_parameters.py"/>
        <source>Outside influences: one a line, code; name; direction; codes</source>
        <translation>Influences extérieures, une par ligne, code; nom; direction; codes</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/schematic_map_parameters.py"/>
        <source>Points, or communes: a point inside each.</source>
        <translation>Des points, ou des communes&#xa0;: un point dans chacune.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/schematic_map_parameters.py"/>
        <source>Poles</source>
        <translation>Pôles</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/schematic_map_parameters.py"/>
        <source>Rule that assigns territories to sub-spaces</source>
        <translation>Règle qui affecte les territoires aux sous-espaces</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/schematic_map_parameters.py"/>
        <source>Softness of outlines (km; 0: chosen from the extent)</source>
        <translation>Adoucissement des contours (km&#xa0;; 0&#xa0;: choisi selon l’étendue)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/schematic_map_parameters.py"/>
        <source>Table of these columns, by commune or EPCI</source>
        <translation>Table de ces colonnes, par commune ou EPCI</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/schematic_map_parameters.py"/>
        <source>The links that « Links between parties to cooperations » makes; each becomes a double arrow.</source>
        <translation>Les liens que fait «&#xa0;Liens entre les parties aux coopérations&#xa0;»&#xa0;; chacun devient une double flèche.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/schematic_map_parameters.py"/>
        <source>They are merged by sub-space; inhabitants and areas are summed.</source>
        <translation>Ils sont fusionnés par sous-espace&#xa0;; habitants et surfaces sont additionnés.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/schematic_map_parameters.py"/>
        <source>Towards outside influences</source>
        <translation>Vers les influences extérieures</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/schematic_map_parameters.py"/>
        <source>Update a schematic map that exists</source>
        <translation>Mettre à jour une carte schématique existante</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/schematic_map_parameters.py"/>
        <source>What was computed is made again; what was drawn or retouched by hand is kept.</source>
        <translation>Ce qui a été calculé est refait&#xa0;; ce qui a été dessiné ou retouché à la main est gardé.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/schematic_map_parameters.py"/>
        <source>or centralities (table)</source>
        <translation>ou centralités (table)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/schematic_map_parameters.py"/>
        <source>or inhabitants from which a pole has rank 1, 2, 3…</source>
        <translation>ou habitants à partir desquels un pôle est de rang 1, 2, 3…</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/schematic_map_parameters.py"/>
        <source>or table: code and sub-space</source>
        <translation>ou table&#xa0;: code et sous-espace</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/schematic_map_request.py"/>
        <source>Choose a layer with shapes.</source>
        <translation>Choisissez une couche avec des formes.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/schematic_map_request.py"/>
        <source>This axis can't be read.</source>
        <translation>Cet axe n’est pas lisible.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/schematic_map_request.py"/>
        <source>This limit can't be read.</source>
        <translation>Cette limite n’est pas lisible.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/schematic_map_request.py"/>
        <source>Write a name, a colon and two poles or more, for example Axe ligérien: Orléans, Blois, Tours.</source>
        <translation>Écrivez un nom, deux-points et deux pôles ou plus, par exemple Axe ligérien: Orléans, Blois, Tours.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/schematic_map_request.py"/>
        <source>Write for example 100000, 30000, 5000.</source>
        <translation>Écrivez par exemple 100000, 30000, 5000.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/schematic_map_request.py"/>
        <source>Write two sub-spaces, as nord/sud.</source>
        <translation>Écrivez deux sous-espaces, comme nord/sud.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/schematic_map_request.py"/>
        <source>« {} » is no list of numbers of inhabitants.</source>
        <translation>«&#xa0;{}&#xa0;» n’est pas une liste de nombres d’habitants.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/statistical_files.py"/>
        <source>Choose a folder for the charts.</source>
        <translation>Choisissez un dossier pour les graphiques.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/statistical_files.py"/>
        <source>Choose another file for the new recipe.</source>
        <translation>Choisissez un autre fichier pour la nouvelle recette.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/statistical_files.py"/>
        <source>The recipe {} is read and written by the same run.</source>
        <translation>La recette {} est lue et écrite par le même calcul.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/statistical_job.py"/>
        <source>Load one with its indicators, and choose it.</source>
        <translation>Chargez-en une avec ses indicateurs, et choisissez-la.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/statistical_job.py"/>
        <source>No table of communes or EPCI was given.</source>
        <translation>Aucune table de communes ou d’EPCI n’a été donnée.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/statistical_outputs.py"/>
        <location filename="../cohesion_plugin/processing/statistical_typology.py"/>
        <source>Statistical typology</source>
        <translation>Typologie statistique</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/statistical_parameters.py"/>
        <source>A column is refused where more is missing (%)</source>
        <translation>Une colonne est refusée s’il en manque davantage (%)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/statistical_parameters.py"/>
        <source>Consolidation by k-means</source>
        <translation>Consolidation par k-means</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/statistical_parameters.py"/>
        <source>Each class in one piece (shared borders)</source>
        <translation>Chaque classe d’un seul tenant (frontières communes)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/statistical_parameters.py"/>
        <source>Illustrative variables</source>
        <translation>Variables illustratives</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/statistical_parameters.py"/>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/statistical_parameters.py"/>
        <source>Number of classes (0: proposed)</source>
        <translation>Nombre de classes (0&#xa0;: proposé)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/statistical_parameters.py"/>
        <source>One for all (none, log, rank), one per indicator separated by commas, or by name: « density=log; income=rank ». Log and rank tame indicators where a few territories are far from all others.</source>
        <translation>Une pour toutes (none, log, rank), une par indicateur séparées par des virgules, ou par nom&#xa0;: «&#xa0;densite=log; revenu=rank&#xa0;». Log et rang atténuent les indicateurs où quelques territoires sont loin de tous les autres.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/statistical_parameters.py"/>
        <source>One row per territory: a layer, a CSV or a workbook, also with joined columns.</source>
        <translation>Une ligne par territoire&#xa0;: une couche, un CSV ou un classeur, avec des colonnes jointes aussi.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/statistical_parameters.py"/>
        <source>Outlines of the territories</source>
        <translation>Contours des territoires</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/statistical_parameters.py"/>
        <source>Polygons joined by code, for a table without shapes: the result is then a map.</source>
        <translation>Polygones joints par code, pour une table sans formes&#xa0;: le résultat est alors une carte.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/statistical_parameters.py"/>
        <source>Principal axes kept (0: enough for {} % of the inertia)</source>
        <translation>Axes principaux retenus (0&#xa0;: assez pour {}&#xa0;% de l’inertie)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/statistical_parameters.py"/>
        <source>Prototypes of a first k-means (0: none)</source>
        <translation>Prototypes d’un premier k-means (0&#xa0;: aucun)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/statistical_parameters.py"/>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/statistical_parameters.py"/>
        <source>Recipe of an earlier run</source>
        <translation>Recette d’un calcul précédent</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/statistical_parameters.py"/>
        <source>Run the same again: indicators, transforms, parameters and seed come from this file, not from here.</source>
        <translation>Refait le même calcul&#xa0;: indicateurs, transformations, paramètres et graine viennent de ce fichier, non d’ici.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/statistical_parameters.py"/>
        <source>Shortest shared border (m)</source>
        <translation>Frontière commune minimale (m)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/statistical_parameters.py"/>
        <source>Table of communes or EPCI, with indicators</source>
        <translation>Table de communes ou d’EPCI, avec des indicateurs</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/statistical_parameters.py"/>
        <source>The proposal, from 3 to 10, is where within-class inertia falls most from one class fewer.</source>
        <translation>La proposition, de 3 à 10, est là où l’inertie intraclasse baisse le plus par rapport à une classe de moins.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/statistical_parameters.py"/>
        <source>They do not make the classes; categories and figures that help to read them.</source>
        <translation>Elles ne font pas les classes&#xa0;; catégories et chiffres qui aident à les lire.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/statistical_parameters.py"/>
        <source>Transforms</source>
        <translation>Transformations</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/statistical_parameters.py"/>
        <source>Weights, such as the population</source>
        <translation>Poids, comme la population</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/statistical_parameters.py"/>
        <source>Without weights each territory counts the same, the smallest as the largest.</source>
        <translation>Sans poids, chaque territoire compte autant, le plus petit comme le plus grand.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/statistical_typology.py"/>
        <source>Inertia explained by the classes (%)</source>
        <translation>Inertie expliquée par les classes (%)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/statistical_typology.py"/>
        <source>Install it beside QGIS, or leave the charts out where it is matplotlib.</source>
        <translation>Installez-le à côté de QGIS, ou renoncez aux graphiques si c’est matplotlib.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/statistical_typology.py"/>
        <source>The Python package {} is missing: the statistical typology needs it.</source>
        <translation>Le paquet Python {} manque&#xa0;: la typologie statistique en a besoin.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/statistical_typology.py"/>
        <source>typology,classes,cluster,PCA,Ward,k-means,HCPC,indicators,v-test</source>
        <translation>typologie,classes,classification,ACP,Ward,k-means,HCPC,indicateurs,valeur-test</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/territory_booklet.py"/>
        <source>booklet,report,PDF,comparison,reciprocity contract,indicator,profile,layout</source>
        <translation>livret,rapport,PDF,comparaison,contrat de réciprocité,indicateur,portrait,mise en page</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/territory_booklet_collect.py"/>
        <source>Choose a PDF, a workbook, or the name of a layout.</source>
        <translation>Choisissez un PDF, un classeur, ou le nom d’une mise en page.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/territory_booklet_collect.py"/>
        <source>Nothing would be made: no file and no layout was asked for.</source>
        <translation>Rien ne serait produit&#xa0;: aucun fichier ni aucune mise en page n’est demandé.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/territory_booklet_job.py"/>
        <source>Classes: table given</source>
        <translation>Classes&#xa0;: table fournie</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/territory_booklet_job.py"/>
        <source>Commuting: table given</source>
        <translation>Navettes&#xa0;: table fournie</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/territory_booklet_job.py"/>
        <source>Outlines: layer of communes given</source>
        <translation>Contours&#xa0;: couche des communes fournie</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/territory_booklet_job.py"/>
        <source>Rings: layer given</source>
        <translation>Couronnes&#xa0;: couche fournie</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/territory_booklet_job.py"/>
        <source>The map of the layout « {} » shows temporary layers: save them, or it is empty once the project is opened again.</source>
        <translation>La carte de la mise en page «&#xa0;{}&#xa0;» montre des couches temporaires&#xa0;: enregistrez-les, sans quoi elle sera vide à la réouverture du projet.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/territory_booklet_keep.py"/>
        <source>Map of « {} »</source>
        <translation>Carte de «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/territory_booklet_parameters.py"/>
        <source>Booklet as PDF</source>
        <translation>Livret en PDF</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/territory_booklet_parameters.py"/>
        <source>By commune or EPCI, as published: Action cœur de ville, Petites villes de demain, CRTE, Territoires d'industrie… One row per programme, or columns id_acv, id_pvd, id_crte…</source>
        <translation>Par commune ou par EPCI, telles que publiées&#xa0;: Action cœur de ville, Petites villes de demain, CRTE, Territoires d’industrie… Une ligne par dispositif, ou des colonnes id_acv, id_pvd, id_crte…</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/territory_booklet_parameters.py"/>
        <source>Empty: the names of the territories.</source>
        <translation>Vide&#xa0;: les noms des territoires.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/territory_booklet_parameters.py"/>
        <source>GeoPackage files (*.gpkg)</source>
        <translation>Fichiers GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/territory_booklet_parameters.py"/>
        <source>Insee's base-flux-mobilite file, by commune or EPCI: who lives in one territory and works in another.</source>
        <translation>Fichier base-flux-mobilite de l’Insee, par commune ou par EPCI&#xa0;: qui réside dans un territoire et travaille dans un autre.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/territory_booklet_parameters.py"/>
        <source>Its name, under which QGIS's layout manager lists it; one of the same name is replaced. A project with so many pages takes some seconds more to open. Empty: none.</source>
        <translation>Le nom sous lequel le gestionnaire de mises en page de QGIS la liste&#xa0;; celle du même nom est remplacée. Un projet d’autant de pages met quelques secondes de plus à s’ouvrir. Vide&#xa0;: aucune.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/territory_booklet_parameters.py"/>
        <source>Layers of the map</source>
        <translation>Couches de la carte</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/territory_booklet_parameters.py"/>
        <source>Of the layout. Empty: where a layout is asked for, beside the PDF or the workbook.</source>
        <translation>Celles de la mise en page. Vide&#xa0;: à côté du PDF ou du classeur, si une mise en page est demandée.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/territory_booklet_parameters.py"/>
        <source>Tables of programmes</source>
        <translation>Tables de dispositifs</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/typology_change.py"/>
        <source>Classes of communes, first</source>
        <translation>Classes des communes, première</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/typology_change.py"/>
        <source>Classes of communes, second</source>
        <translation>Classes des communes, seconde</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/typology_change.py"/>
        <source>Code of the commune, {}</source>
        <translation>Code de la commune, {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/typology_change.py"/>
        <source>Column of classes, {}</source>
        <translation>Colonne des classes, {}</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/typology_change.py"/>
        <source>Empty: the column of the plugin's own results, or the one that is recognised.</source>
        <translation>Vide&#xa0;: la colonne des résultats de l’extension, ou celle qui est reconnue.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/typology_change.py"/>
        <source>Made by « Classify communes by a typology » or « Statistical typology », or any table of communes with a column of classes.</source>
        <translation>Faite par «&#xa0;Classer les communes selon une typologie&#xa0;» ou «&#xa0;Typologie statistique&#xa0;», ou toute table de communes qui a une colonne de classes.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/typology_change.py"/>
        <source>Only the communes that change</source>
        <translation>Seulement les communes qui changent</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/typology_change.py"/>
        <source>What changes between two typologies or years</source>
        <translation>Ce qui change entre deux typologies ou deux années</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/typology_change.py"/>
        <source>first layer</source>
        <translation>première couche</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/typology_change.py"/>
        <source>second layer</source>
        <translation>seconde couche</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/typology_change.py"/>
        <source>typology,change,matrix,transition,comparison,crosstab</source>
        <translation>typologie,changement,matrice,transition,comparaison,tableau croisé</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/typology_change_job.py"/>
        <source>Choose a layer made by « Classify communes by a typology », or the column of classes.</source>
        <translation>Choisissez une couche faite par «&#xa0;Classer les communes selon une typologie&#xa0;», ou la colonne des classes.</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/typology_change_job.py"/>
        <source>From « {} » to « {} ».</source>
        <translation>De «&#xa0;{}&#xa0;» à «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <location filename="../cohesion_plugin/processing/typology_change_job.py"/>
        <source>« {} » is not a layer of classes.</source>
        <translation>«&#xa0;{}&#xa0;» n’est pas une couche de classes.</translation>
    </message>
</context>
</TS>
