#pragma once
// What a field that a school adds may look like. Pure.
#include "modules/custom/api.hpp"

namespace truong::custom {

/// "diem_don_xe" from "Điểm đón xe"; empty: nothing of it is a letter or a digit.
std::string key_from(std::string_view label);
/// Small letters, digits and _, which is neither first nor last.
bool sound_key(std::string_view key);
/// The first of key, key_2, key_3 … that is not among them.
std::string free_key(const std::string& key, const std::vector<std::string>& taken);
/// The words of a list with one a line, without blanks at their ends.
std::vector<std::string> words_of(std::string_view lines);
/// What is wrong with the choices of a field of that kind.
Findings check_choices(FieldKind kind, std::string_view choices);

}  // namespace truong::custom
