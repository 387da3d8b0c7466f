#pragma once
// What data/*.csv says: how frameworks write codes, kinds of documents, what each criterion asks for.
#include "modules/dossier/rules.hpp"

namespace truong::dossier {

const Scheme& scheme_of(std::string_view framework);

struct DocType {
    std::string code, name_vi, name_en;
    std::string media;  // paper, picture, any
};
const std::vector<DocType>& doc_types();
const DocType* find_doc_type(std::string_view code);

/// A criterion wants so many pieces of a type.
struct Requirement {
    std::string framework, node, doc_type, name_vi, name_en;
    int min_count = 1;
    Issuer issuer = Issuer::school;
    int freshness_months = 0;
};
std::vector<Requirement> requirements_of(std::string_view framework, std::string_view node);

}  // namespace truong::dossier
