# Trims what easyjson wrote. Its root package links net/http into the wasm and is imported only to silence "unused"; the functions named by
# the variable "unused" are called by nobody, which the linker cannot see because they stand behind an interface. Then go the functions that nothing
# calls, as those it writes for types of other packages that write themselves, and at last the imports that only all these used.
unused != "" && $0 ~ unused { skip = 1 }
!skip && !/easyjson "github.com.mailru.easyjson"|_ easyjson.Marshaler|json "encoding.json"|json.RawMessage$|MarshalEasyJSON supports/ {
	line[++n] = $0
	if ($0 ~ /^func easyjson/) name = substr($2, 1, index($2, "("))
	of[n] = name
	if ($0 == "}") name = ""
}
$0 == "}" { skip = 0 }
END {
	do {
		body = ""
		for (i = 1; i <= n; i++)
			if (!dead[of[i]] && line[i] !~ /^func easyjson|^\t[a-z]+ "/) body = body line[i] "\n"
		more = 0
		for (i = 1; i <= n; i++)
			if (of[i] != "" && !dead[of[i]] && !index(body, of[i])) more = dead[of[i]] = 1
	} while (more)
	for (i = 1; i <= n; i++)
		if (!dead[of[i]] && (line[i] !~ /^\t[a-z]+ "tanu\// || index(body, substr(line[i], 2, index(line[i], " ") - 2) ".")))
			print line[i]
}
