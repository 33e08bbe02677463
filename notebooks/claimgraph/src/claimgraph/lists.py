"""The lists of the API that become DataFrames: what is asked of each item, and the columns that it fills."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class ApiList:
    """A list of the API."""

    field: str
    arguments: Mapping[str, str]
    """The arguments that it takes besides those of pages, with their types."""
    selection: str
    columns: tuple[str, ...]
    """In their order; a point leads into an object. Lists of things with a label become lists of labels."""
    page: int = 200
    """How many items are asked for at a time."""

    def claims_question(self) -> str:
        """The operation that reads the claims of one item, page by page."""
        return (
            "query Claims($id: ID!, $asOf: Date, $first: Int!, $after: String) "
            f"{{ view(asOf: $asOf) {{ {self.field}(first: 1, where: {{ id: {{ eq: $id }} }}) "
            "{ nodes { claims(first: $first, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } } } } }"
        )

    def question(self) -> str:
        """The operation that reads one page of it, as of a day."""
        declared = "".join(f", ${name}: {type_name}" for name, type_name in self.arguments.items())
        given = "".join(f", {name}: ${name}" for name in self.arguments)
        return (
            f"query {self.field.capitalize()}($asOf: Date, $first: Int!, $after: String{declared}) "
            f"{{ view(asOf: $asOf) {{ {self.field}(first: $first, after: $after{given}) "
            f"{{ nodes {{ {self.selection} }} pageInfo {{ hasNextPage endCursor }} }} }} }}"
        )


def _columns(names: str) -> tuple[str, ...]:
    return tuple(names.split())


MOST_CLAIMS = 100
"""So many come with an item; the rest is read page by page."""

_CLAIM_IDS = f"claims(first: {MOST_CLAIMS}) {{ nodes {{ id }} pageInfo {{ hasNextPage }} }}"

_THING = "id ... on Entity { name } ... on Event { name }"

CLAIMS = ApiList(
    "claims",
    {"where": "ClaimWhere", "orderBy": "[ClaimOrder!]"},
    """
    id ref act polarity certainty modality predicate says said when knownFrom
    speaker { label kind capacity entity { id } speaksFor { id name } }
    via { label } subjects { label } objects { label }
    origin { id name independence }
    document { id title published }
    evidence { start end sha256 quote }
    """,
    _columns("""
    id ref act polarity certainty modality predicate says said when knownFrom
    speaker.label speaker.kind speaker.capacity speaker.entity.id speaker.speaksFor.id speaker.speaksFor.name
    via subjects objects origin.id origin.name origin.independence
    document.id document.title document.published evidence
    """),
)

RELATIONS = ApiList(
    "relations",
    {
        "type": "[RelationType!]",
        "from": "EntityRef",
        "to": "EntityRef",
        "status": "[EdgeStatus!]",
        "minOrigins": "Int",
        "where": "RelationWhere",
        "orderBy": "[RelationOrder!]",
    },
    f"""
    id type label status firstKnown firstSaid lastSaid occurred
    from {{ {_THING} }} to {{ {_THING} }}
    support {{ affirming denying undetermined documents origins }}
    {_CLAIM_IDS}
    """,
    _columns("""
    id from.id from.name type label to.id to.name status firstKnown firstSaid lastSaid occurred
    support.affirming support.denying support.undetermined support.documents support.origins claims
    """),
)

EVENTS = ApiList(
    "events",
    {"where": "EventWhere", "orderBy": "[EventOrder!]"},
    f"id name kind type mode completion when datePrecision earliest latest {_CLAIM_IDS}",
    _columns("id name kind type mode completion when datePrecision earliest latest claims"),
)

ENTITIES = ApiList(
    "entities",
    {"where": "EntityWhere", "orderBy": "[EntityOrder!]"},
    "id name kind aliases description wikidata",
    _columns("id name kind aliases description wikidata"),
)

DOCUMENTS = ApiList(
    "documents",
    {"where": "DocumentWhere", "orderBy": "[DocumentOrder!]"},
    """
    id title genre language byline published knownFrom knownAtEarliest dateBasis
    publisher { id name } author { id name }
    """,
    _columns("""
    id title genre language byline published knownFrom knownAtEarliest dateBasis
    publisher.id publisher.name author.id author.name
    """),
)

DISPUTES = ApiList(
    "disputes",
    {"where": "DisputeWhere"},
    f"""
    id rule question strength since within gap about {{ {_THING} }}
    sides {{
      position firstSaid lastSaid speakers {{ label }} origins {{ id }}
      claims {{ id says said knownFrom speaker {{ label }} document {{ id title }} }}
    }}
    """,
    _columns("id rule question strength since within gap about sides"),
    page=20,
)
