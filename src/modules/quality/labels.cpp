#include "modules/quality/labels.hpp"

#include "platform/store/concerned.hpp"

namespace truong::quality {

namespace {

const Field* naming_field(const Entity& kind) {
    for (const std::string_view name : {"full_name", "name", "title", "code"}) {
        const Field* field = kind.find(name);
        if (field && field->codec->kind == Kind::text && field->options.privacy < Privacy::sensitive)
            return field;
    }
    return nullptr;
}

/// A field, or the reference that is spoken of without its ending.
const Field* named_field(const Entity& entity, std::string_view name) {
    const Field* field = entity.find(name);
    return field ? field : entity.find(std::string(name) + "_id");
}

Names label_names(const Field& field) { return {std::string(field.label.vi), std::string(field.label.en)}; }

}  // namespace

std::map<std::int64_t, std::string> names_of(const Reader& reader, const Entity& kind,
                                             const Records& records) {
    std::map<std::int64_t, std::string> names;
    const Field* naming = naming_field(kind);
    if (!naming) return names;
    const Id<org::School> school = kind.school_owned ? reader.actor().school : Id<org::School>{};
    store::in_pieces(records,
                     "select one.id, one." + std::string(naming->name) + " from "
                         + (school ? kind.table + " as one" : store::of_every_school(reader, kind.table))
                         + " where one.id in ",
                     school ? " and one.school_id = ?" : "", [&](const std::string& sql, db::Params params) {
                         if (school) params.emplace_back(school.value);
                         db::Query query(reader.connection(), sql);
                         query.bind(params);
                         while (query.next()) names.emplace(query.number(0), query.text(1));
                     });
    return names;
}

Names field_names(const Reader& reader, const Entity& kind, std::string_view field) {
    const std::string_view last = field.substr(field.rfind('.') + 1);
    if (const Field* own = named_field(kind, last)) return label_names(*own);
    for (const QualitySource& source : reader.store().contributions().quality_sources) {
        if (source.record != kind.key) continue;
        if (const Field* other = named_field(reader.catalog().of(source.entity), last))
            return label_names(*other);
    }
    // What has to be filled in is an official list, and may be no field of one row.
    for (const codes::CodeEntry& entry :
         reader.all<codes::CodeEntry>(where<&codes::CodeEntry::code> == std::string(last)))
        if (entry.list.starts_with("required_")) return {entry.name_vi, entry.name_en};
    // What is missing as a whole is called like its rows: "homeroom", "duties".
    for (const Entity& entity : reader.catalog().entities())
        if (entity.stored() && !last.empty() && (entity.path == last || entity.path == plural(last)))
            return {std::string(entity.label.vi), std::string(entity.label.en)};
    return {std::string(field), std::string(field)};
}

}  // namespace truong::quality
