# Trims what easyjson wrote. Its root package links net/http into the wasm and is imported only to silence "unused"; the functions named by
# the variable "unused" are called by nobody, which the linker cannot see because they stand behind an interface; then imports that only they used go too.
unused != "" && $0 ~ unused { skip = 1 }
!skip && !/easyjson "github.com.mailru.easyjson"|_ easyjson.Marshaler|json "encoding.json"|json.RawMessage$|MarshalEasyJSON supports/ {
	line[++n] = $0
	if ($0 !~ /^\t[a-z]+ "/) body = body $0
}
$0 == "}" { skip = 0 }
END {
	for (i = 1; i <= n; i++)
		if (line[i] !~ /^\t[a-z]+ "tanu\// || index(body, substr($0 = line[i], 2, index($0, " ") - 2) "."))
			print line[i]
}
