// Small charts in both languages for tests; each has what makes a chart hard to lay out or draw.
import type { Lang } from '../../../src/model/lang.ts';
import type { Chart } from '../../../src/diagrams/chart.ts';
import { makeChart } from '../../../src/diagrams/make-chart.ts';
import { graphFromSource } from '../../../src/diagrams/run-mermaid.ts';

/** The sources of a chart. */
export type Sources = Record<Lang, string>;

const cycle: Sources = {
  zh: `flowchart TD
accTitle: 应答之前的检查
accDescr: 置信度不足时补充检索，再检查一次。
A(["请求到达"]) --> B["读取上下文"]
B --> C{"置信度是否不低于0.8？"}
C -->|"是"| D["直接返回"]
C -->|"否"| E["补充检索并重新打分"]
E --> B
D --> F(["结束"])`,
  en: `flowchart TD
accTitle: The check before an answer
accDescr: Where confidence is too low more is retrieved and checked again.
A(["Request arrives"]) --> B["Read the context"]
B --> C{"Confidence at least 0.8?"}
C -->|"Yes"| D["Return at once"]
C -->|"No"| E["Retrieve more and score again"]
E --> B
D --> F(["End"])`,
};

const shapes: Sources = {
  zh: `flowchart TD
A["矩形"] --> B("圆角") --> C(["两头圆"]) --> D[["子程序"]] --> E[("数据库")]
A --> F(("圆")) --> G((("双圆"))) --> H{"判断"} --> I{{"准备"}}
A --> J[/"输入"/] --> K[\\"输出"\\] --> L[/"梯形"\\] --> M[\\"倒梯形"/] --> N>"旗形"]
A --> O(-"椭圆"-) --> P@{ shape: text, label: "文字" }
A -.->|"虚线"| Q["末"]
A ==>|"粗线"| Q
Q --o R["圆头"]
Q --x S["叉头"]
R <--> S
N -->|"自己"| N`,
  en: `flowchart TD
A["Rectangle"] --> B("Rounded") --> C(["Stadium"]) --> D[["Subroutine"]] --> E[("Database")]
A --> F(("Circle")) --> G((("Double"))) --> H{"Decision"} --> I{{"Prepare"}}
A --> J[/"Input"/] --> K[\\"Output"\\] --> L[/"Trapezoid"\\] --> M[\\"Inverted"/] --> N>"Flag"]
A --> O(-"Ellipse"-) --> P@{ shape: text, label: "Text" }
A -.->|"dotted"| Q["Last"]
A ==>|"thick"| Q
Q --o R["Circle end"]
Q --x S["Cross end"]
R <--> S
N -->|"itself"| N`,
};

const groups: Sources = {
  zh: `flowchart LR
U["用户"] --> G
subgraph G["边缘集群"]
  A["网关"] --> B{"是否命中缓存？"}
  B -->|"是"| C["返回"]
  subgraph H["内层的存储"]
    D[("主库")] --> E[("副本")]
  end
  B -->|"否"| D
end
E --> F["分析"]
F -->|"反馈"| A
class F warm
style U fill:#4A90E2,stroke:#357ABD
click A "/zh/gateway/" "网关的说明"`,
  en: `flowchart LR
U["User"] --> G
subgraph G["Edge cluster"]
  A["Gateway"] --> B{"Is it in the cache?"}
  B -->|"Yes"| C["Return"]
  subgraph H["The inner storage"]
    D[("Primary")] --> E[("Replica")]
  end
  B -->|"No"| D
end
E --> F["Analytics"]
F -->|"feedback"| A
class F warm
style U fill:#4A90E2,stroke:#357ABD
click A "/en/gateway/" "About the gateway"`,
};

const long: Sources = {
  zh: `flowchart TD
A["原始日志输入，来自三十二个边缘站点的采集代理与聚合节点"] --> B{"解析器能否识别格式T=JSON/Protobuf并且模式版本未过期？"}
B -->|"能识别"| C["写入opentelemetry-go-contrib/instrumentation/net/http"]
B -->|"不能识别的格式与版本"| D["转入死信队列并告警"]
B -->|"超时"| E["重试"]
C --> F["汇总"]
D --> F
E --> F
E --> B`,
  en: `flowchart TD
A["Raw log input from the collection agents and aggregators at thirty-two edge sites"] --> B{"Can the parser recognise T=JSON/Protobuf with a current schema version?"}
B -->|"recognised"| C["Write to opentelemetry-go-contrib/instrumentation/net/http"]
B -->|"neither format nor version recognised"| D["Move to the dead-letter queue and raise an alert"]
B -->|"timeout"| E["Retry"]
C --> F["Aggregate"]
D --> F
E --> F
E --> B`,
};

const tangle: Sources = {
  zh: `flowchart TD
A["甲"] --> B{"乙？"}
B -->|"一"| C["丙"]
B -->|"二"| D["丁"]
B -->|"三"| E["戊"]
B -->|"四"| F["己"]
C --> G{"庚？"}
D --> G
E --> C
F -->|"回"| A
G -->|"再"| B
G -->|"完"| H["辛"]
H -.-> A
H -->|"自"| H
C --> H
C ~~~ F`,
  en: `flowchart TD
A["First"] --> B{"Second?"}
B -->|"one"| C["Third"]
B -->|"two"| D["Fourth"]
B -->|"three"| E["Fifth"]
B -->|"four"| F["Sixth"]
C --> G{"Seventh?"}
D --> G
E --> C
F -->|"back"| A
G -->|"again"| B
G -->|"done"| H["Eighth"]
H -.-> A
H -->|"itself"| H
C --> H
C ~~~ F`,
};

const ways: Sources = {
  zh: `flowchart LR
S@{ shape: sm-circ } --> F@{ shape: fork }
F --> A["读取"] & B["核对"]
A & B --> J@{ shape: join } --> T
subgraph T["集群"]
  direction TB
  subgraph P["左侧"]
    direction RL
    P1["发送"] -->|"重试三次"| P2@{ shape: docs, label: "报告" }
  end
  subgraph Q["右侧"]
    Q1["接收"] --> Q2@{ shape: cloud, label: "外部网络" }
  end
  P --> Q
end
T ---->|"确认之后"| E@{ shape: doc, label: "归档" }
T --> E
E -.-> E
E --> Z@{ shape: fr-circ }
A ------> Z
K@{ shape: brace-r, label: "说明" } -.- E
style T stroke-dasharray: 4 4
linkStyle 0 stroke-width:3px`,
  en: `flowchart LR
S@{ shape: sm-circ } --> F@{ shape: fork }
F --> A["Read"] & B["Check"]
A & B --> J@{ shape: join } --> T
subgraph T["Cluster"]
  direction TB
  subgraph P["Left side"]
    direction RL
    P1["Send"] -->|"three retries"| P2@{ shape: docs, label: "Reports" }
  end
  subgraph Q["Right side"]
    Q1["Receive"] --> Q2@{ shape: cloud, label: "Outside network" }
  end
  P --> Q
end
T ---->|"once confirmed"| E@{ shape: doc, label: "Archive" }
T --> E
E -.-> E
E --> Z@{ shape: fr-circ }
A ------> Z
K@{ shape: brace-r, label: "A comment" } -.- E
style T stroke-dasharray: 4 4
linkStyle 0 stroke-width:3px`,
};

/** The sources of all samples by name. */
export const samples = { cycle, shapes, groups, long, tangle, ways };

/** The name of a sample. */
export type SampleName = keyof typeof samples;

/** The names of all samples. */
export const sampleNames = Object.keys(samples) as SampleName[];

/** Makes the chart of a sample; its id is the sample's name. */
export const makeSample = (name: SampleName): Promise<Chart> =>
  makeChart(name, samples[name], graphFromSource);

/** Makes a chart whose two languages are the same, from lines after `flowchart TD`. */
export const makeSame = (lines: string, head = 'flowchart TD'): Promise<Chart> =>
  makeChart('same', { zh: `${head}\n${lines}`, en: `${head}\n${lines}` }, graphFromSource);
