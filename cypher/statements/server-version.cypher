// Returns the components of the server: one row per component and version.
// No parameters.
CALL dbms.components() YIELD name, versions
UNWIND versions AS version
RETURN name, version
