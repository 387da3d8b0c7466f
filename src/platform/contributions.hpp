#pragma once
// What a module gives to the whole without anybody knowing the module: its part of the demo, of the home
// page, of the facts behind the standards, of imports, of a person's data. Each is a plain function or plain
// data.
#include <string>
#include <string_view>
#include <vector>

#include "catalog/catalog.hpp"
#include "platform/store/tx.hpp"

namespace truong {

enum class DemoSize { none, small, school, ward };

/// Official lists that a new installation begins with. Called after every migration, as the system: adds what
/// is missing and never overwrites what somebody edited.
struct ReferencePart {
    void (*fill)(Tx&) = nullptr;
};

/// Fills its part of the demo; the modules are called in the order of their tiers. Deterministic by seed.
struct DemoPart {
    void (*fill)(Tx&, DemoSize, std::uint64_t seed) = nullptr;
};

/// How many of how many, exactly; a denominator of zero means: not applicable.
struct FactValue {
    std::int64_t numerator = 0, denominator = 0;
};
/// Something the module can prove from its rows, e.g. for a digital-school indicator.
struct Fact {
    std::string_view code;
    Label label;
    FactValue (*measure)(const Reader&) = nullptr;
};

/// Rows that wait for somebody who may write them: the entity's rows in his scope that `waiting` selects.
struct Worklist {
    std::string_view code;
    Label label;
    Label next_step;
    TypeKey entity = nullptr;
    Condition (*waiting)(const Reader&) = nullptr;
};

/// A figure on the home page of those who may read the entity.
struct HomeCard {
    std::string_view code;
    Label label;
    std::int64_t (*value)(const Reader&) = nullptr;
};

/// A column of an import: the field and the header words that mean it, folded, beside its labels.
struct SheetColumn {
    std::string_view field;
    std::vector<std::string_view> synonyms;
};
/// A spreadsheet that becomes rows of an entity; the entity is .importable().
struct ImportSheet {
    std::string_view code;
    Label label;
    TypeKey entity = nullptr;
    std::vector<SheetColumn> columns;
};

/// What a module holds about a person beyond the rows that the catalogue knows by .about<> and .person().
struct PersonalData {
    void (*append_export)(const Reader&, std::int64_t person, std::string& json) = nullptr;
    void (*erase)(Tx&, std::int64_t person) = nullptr;
};

struct Contributions {
    std::vector<ReferencePart> reference;
    std::vector<DemoPart> demo;
    std::vector<Fact> facts;
    std::vector<Worklist> worklists;
    std::vector<HomeCard> home_cards;
    std::vector<ImportSheet> import_sheets;
    std::vector<PersonalData> personal_data;
};

}  // namespace truong
